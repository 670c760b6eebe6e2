import type { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import type { SMTPStream } from 'smtp-server/lib/smtp-stream.js';
import { type LineFault, readCommandLines } from './command-lines.ts';
import { type IncomingData, startClocks, type TimeLimits } from './connection-clocks.ts';
import { decodeData } from './data-transparency.ts';
import { readEnvelopeCommand } from './envelope-command.ts';
import type { IngesterMeters } from './ingester-meters.ts';
import { type SmtpReply, syntax, textOf, tooMuch, tooSlow } from './smtp-reply.ts';
import { wordingOf } from './smtp-wording.ts';

/** What one connection may take its time for, and how often it may waste ours. */
export type ConnectionLimits = TimeLimits & {
  /** How long a sender may say nothing at all, in milliseconds. */
  readonly idleMs: number;
  /** At which of these the sender is sent away; a message taken sets both counts back. */
  readonly badCommands: number;
  readonly idleCommands: number;
};

export const usualConnectionLimits: ConnectionLimits = {
  idleMs: 60_000,
  lineMs: 30_000,
  sessionMs: 600_000,
  data: { graceMs: 30_000, bytesPerSecond: 500 },
  badCommands: 10,
  idleCommands: 100,
};

export type ConnectionGuard = {
  /** Says so and closes the connection, if it is still there. */
  dismiss(reply: SmtpReply): void;
  /** DATA has begun. */
  receiving(data: IncomingData): void;
  /** A command was in order and came to nothing. */
  wasted(): void;
  /** A message was taken. */
  progressed(): void;
};

export type GuardDeps = {
  readonly limits: ConnectionLimits;
  /** Milliseconds; never goes back. */
  readonly elapsed: () => number;
  /** What is to be said to a DATA command instead of going on with it. */
  readonly beforeData: () => SmtpReply | undefined;
  readonly onClosed: () => void;
  readonly meters?: Pick<IngesterMeters, 'refused' | 'turnedAway'>;
};

const idleVerbs = new Set(['NOOP', 'RSET', 'HELO', 'EHLO', 'LHLO', 'HELP', 'VRFY', 'EXPN']);
const withoutArgument = new Set(['DATA', 'RSET', 'QUIT']);

const lineReplies: Record<LineFault, SmtpReply> = {
  malformed: { code: 501, enhanced: '5.5.4', text: 'A command is one line of text and ends with CRLF' },
  too_long: { code: 500, enhanced: '5.5.2', text: 'Line too long' },
  foreign_protocol: tooMuch,
};

/**
 * Stands around one connection of smtp-server, between its parser and its replies: words the replies, counts
 * what a sender wastes and ends what takes too long. To be set up before the connection is.
 */
export function guardConnection(
  connection: SMTPConnection,
  { limits, elapsed, beforeData, onClosed, meters }: GuardDeps,
): ConnectionGuard {
  const sendUncounted = connection.send.bind(connection);
  const onCommand = connection._onCommand.bind(connection);
  const createParser = connection._createParser.bind(connection);
  const onClose = connection._onClose.bind(connection);
  const send: typeof sendUncounted = (code, data, context) => {
    if (code >= 400) meters?.refused(labelOf(code, data));
    sendUncounted(code, data, context);
  };
  let bad = 0;
  let idle = 0;
  let closed = false;
  const clocks = startClocks({ limits, elapsed, isWaitingForUs, onSlow: () => dismiss(tooSlow) });

  connection.send = (code, data, context) => {
    if (Array.isArray(data)) return send(code, data, context);
    const text = data ?? '';
    const worded = wordingOf(code, text, context);
    const spoken = worded ? textOf(worded) : text;
    if (isBadCommand(worded?.code ?? code) && ++bad >= limits.badCommands) return dismiss(tooMuch);
    send(worded?.code ?? code, spoken, /^[245]\.\d{1,3}\.\d{1,3} /.test(spoken) ? false : context);
  };

  connection._onCommand = (command, next) => {
    const [verb = '', argument = ''] = command.toString('latin1').trim().split(/\s+/, 2);
    const reply = isListening() ? objectionTo(verb.toUpperCase(), argument) : undefined;
    if (reply === undefined) return onCommand(command, next);
    say(reply);
    connection._whenWritable(next ?? (() => {}));
  };

  connection._parseAddressCommand = (name, command) =>
    readEnvelopeCommand(name === 'mail from' ? 'MAIL FROM' : 'RCPT TO', Buffer.from(command)) ?? false;

  connection._createParser = () => watched(createParser());
  if (connection._parser) watched(connection._parser);

  connection._onClose = () => {
    onClose();
    if (closed) return;
    closed = true;
    clocks.stop();
    onClosed();
  };

  function watched(parser: SMTPStream): SMTPStream {
    decodeData(parser);
    readCommandLines(parser, {
      onBegin: clocks.lineBegan,
      onEnd: clocks.lineEnded,
      onFault: (fault) => say(connection._ready ? lineReplies[fault] : tooMuch),
    });
    return parser;
  }

  /** Before the greeting, during a handshake and at the end the parser has its own answer to everything. */
  function isListening(): boolean {
    return connection._ready && !connection._upgrading && !connection._server._closeTimeout;
  }

  function objectionTo(verb: string, argument: string): SmtpReply | undefined {
    if (idleVerbs.has(verb)) idle++;
    if (idle >= limits.idleCommands) return tooMuch;
    if (withoutArgument.has(verb) && argument !== '') return syntax;
    return verb === 'DATA' && connection.session.envelope.rcptTo.length > 0 ? beforeData() : undefined;
  }

  function say(reply: SmtpReply): void {
    connection.send(reply.code, textOf(reply));
  }

  function dismiss(reply: SmtpReply): void {
    clocks.stop();
    if (closed) return;
    if (reply === tooMuch) meters?.turnedAway('misbehaving');
    if (reply === tooSlow) meters?.turnedAway('too_slow');
    send(reply.code, textOf(reply), false);
    connection.close();
  }

  function isWaitingForUs(): boolean {
    const { _handlerPending, _dataStream, _parser } = connection;
    return _handlerPending || Boolean(_dataStream && _parser && !_parser._dataMode);
  }

  function wasted(): void {
    idle++;
  }

  function progressed(): void {
    bad = 0;
    idle = 0;
  }

  return { dismiss, receiving: clocks.dataBegan, wasted, progressed };
}

/** As `550 5.1.1`; `550` where the reply has no enhanced code. */
function labelOf(code: number, data: unknown): string {
  const [, enhanced] = /^([45]\.\d{1,3}\.\d{1,3}) /.exec(String(data)) ?? [];
  return enhanced === undefined ? String(code) : `${code} ${enhanced}`;
}

/** Syntax, order and unknown verbs; a refusal is no fault of the command's. */
function isBadCommand(code: number): boolean {
  return (code >= 500 && code <= 504) || code === 555;
}
