import type { AddressInfo, Socket } from 'node:net';
import { isInboxError } from '@mayfly/inbox/inbox-error';
import type { AcceptedRecipient, Inboxes } from '@mayfly/inbox/inboxes';
import type { ParsedMessage } from '@mayfly/mail/parsed-message';
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server';
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import { acceptRecipient } from './accept-recipient.ts';
import { type Admission, admitConnections } from './admit-connections.ts';
import type { Certificate } from './certificate-files.ts';
import { createDataBudget } from './data-budget.ts';
import { approachOf, hasUnknownParameter } from './envelope-parameters.ts';
import { type ConnectionGuard, type ConnectionLimits, guardConnection } from './guard-connection.ts';
import { SenderLeft } from './read-source.ts';
import { type ReceiveDeps, receiveMessage } from './receive-message.ts';
import {
  refusalFor,
  replyFor,
  SmtpRefusal,
  type SmtpReply,
  shuttingDown,
  textOf,
  tooMuch,
  unknownParameter,
} from './smtp-reply.ts';
import { disabledVerbs } from './smtp-wording.ts';
import { createTarpit, type GuessLimits, type Tarpit } from './tarpit.ts';
import { createTracer, type TransactionTrace } from './trace-transaction.ts';

export type IngesterDeps = {
  readonly inboxes: Inboxes;
  readonly parse: (source: Buffer) => Promise<ParsedMessage>;
  readonly authenticate?: ReceiveDeps['authenticate'];
  /** Milliseconds of the store's clock. */
  readonly now: () => number;
  readonly maxMessageBytes: number;
  /** Of DATA that this process holds at once, over all connections. */
  readonly maxDataBytes: number;
  readonly admission: Admission;
  readonly connectionLimits: ConnectionLimits;
  readonly guessLimits: GuessLimits;
  /** Without one there is no STARTTLS. */
  readonly certificate?: Certificate | undefined;
  /** The name in the greeting. */
  readonly serverName: string;
  /** Hears of every failure that was not to be expected. */
  readonly onUnexpected: (error: unknown) => void;
};

export type Ingester = {
  listen(at: { host: string; port: number }): Promise<{ port: number }>;
  /** For the handshakes to come; those that are stay as they are. */
  useCertificate(certificate: Certificate): void;
  /** 421 to the idle at once; DATA in flight is finished first. Resolves when the last sender has gone. */
  close(): Promise<void>;
};

/** What is known of a session beside what smtp-server keeps, and its transaction as far as it has come. */
type Session = {
  readonly guard: ConnectionGuard;
  readonly tarpit: Tarpit;
  recipients: readonly AcceptedRecipient[];
  trace: TransactionTrace;
  receiving: boolean;
};

/** SMTP in: who is accepted, and what becomes of DATA. The rest of RFC 5321 is smtp-server's. */
export function createIngester(deps: IngesterDeps): Ingester {
  const { inboxes, onUnexpected, connectionLimits, guessLimits } = deps;
  const sessions = new Map<SMTPServerSession, Session>();
  const admit = admitConnections(deps.admission);
  const dataBudget = createDataBudget(deps.maxDataBytes);
  const tracer = createTracer(deps);
  let closing = false;

  const server = new SMTPServer({
    name: deps.serverName,
    banner: 'Mayfly',
    heloResponse: '%s',
    size: deps.maxMessageBytes,
    ...deps.certificate,
    minVersion: 'TLSv1.2',
    disabledCommands: deps.certificate ? disabledVerbs : [...disabledVerbs, 'STARTTLS'],
    hideENHANCEDSTATUSCODES: false,
    disableReverseLookup: true,
    logger: false,
    maxRecipients: 100,
    socketTimeout: connectionLimits.idleMs,
    closeTimeout: 9_000,

    onMailFrom(sender, session, done) {
      const own = sessionOf(session);
      own.recipients = [];
      own.trace.abandoned();
      own.trace = tracer.begin();
      done(hasUnknownParameter(sender, ['SIZE', 'BODY', 'SMTPUTF8']) ? new SmtpRefusal(unknownParameter) : null);
    },

    onRcptTo(recipient, session, done) {
      accept(recipient, session).then(
        () => done(),
        (error) => done(refusalFor(error, onUnexpected)),
      );
    },

    onData(data, session, done) {
      const own = sessionOf(session);
      own.receiving = true;
      own.guard.receiving(data);
      const { sender } = approachOf(session);
      const { recipients, trace } = own;
      const origin = { ip: session.remoteAddress, helo: session.hostNameAppearsAs || '' };
      const cutOff = () => own.guard.dismiss(replyFor('message_too_large'));
      const transaction = { sender, origin, recipients, data: trace.counted(data), cutOff, trace };
      void receiveMessage({ ...deps, dataBudget }, transaction)
        .then(
          () => own.guard.progressed(),
          (error) => {
            trace.failed(error);
            return refusalFor(error, error instanceof SenderLeft ? () => {} : onUnexpected);
          },
        )
        .then((refusal) => {
          // First, for the reply sets off what was sent behind the message.
          own.recipients = [];
          own.receiving = false;
          if (refusal) done(refusal);
          else done(null, '2.0.0 Stored');
          if (closing) own.guard.dismiss(shuttingDown);
        });
    },
  });
  // What breaks on one connection (resets, garbage) is that connection's end and no news.
  server.on('error', () => {});
  server.connect = (socket, options) => {
    if (socket.destroyed) return;
    const release = admit(options?.remoteAddress ?? socket.remoteAddress ?? '');
    if (!release) return turnAway(socket, tooMuch);
    const connection = new SMTPConnection(server, socket, options);
    server.connections.add(connection);
    connection.on('error', () => {});
    watch(connection, release);
    connection.init();
  };

  function watch(connection: SMTPConnection, release: () => void): void {
    const { session } = connection;
    const guard = guardConnection(connection, {
      limits: connectionLimits,
      elapsed: () => performance.now(),
      beforeData: () => (dataBudget.hasRoomFor(approachOf(session).size || 1) ? undefined : replyFor('store_full')),
      onClosed: () => {
        release();
        const own = sessions.get(session);
        // DATA that is whole already is stored all the same.
        if (own && !own.receiving) own.trace.abandoned();
        sessions.delete(session);
      },
    });
    const tarpit = createTarpit(guessLimits);
    sessions.set(session, { guard, tarpit, recipients: [], trace: tracer.begin(), receiving: false });
  }

  function sessionOf(session: SMTPServerSession): Session {
    const own = sessions.get(session);
    if (!own) throw new SmtpRefusal(shuttingDown);
    return own;
  }

  async function accept(recipient: SMTPServerAddress, session: SMTPServerSession): Promise<void> {
    if (hasUnknownParameter(recipient, [])) throw new SmtpRefusal(unknownParameter);
    const own = sessionOf(session);
    const before = own.recipients;
    try {
      const approach = approachOf(session);
      own.recipients = await acceptRecipient(inboxes, recipient.address, approach, before);
      const accepted = own.recipients.at(-1);
      if (own.recipients === before) own.guard.wasted();
      else if (accepted) own.trace.accepted(accepted, approach);
    } catch (error) {
      own.guard.wasted();
      if (isGuess(error) && (await own.tarpit.guessed()) === 'goes') throw new SmtpRefusal(tooMuch);
      throw error;
    }
  }

  async function listen({ host, port }: { host: string; port: number }): Promise<{ port: number }> {
    const listener = server.server;
    await new Promise<void>((resolve, reject) => {
      listener.once('error', reject);
      server.listen(port, host, () => {
        listener.off('error', reject);
        resolve();
      });
    });
    return { port: portOf(listener.address()) };
  }

  async function close(): Promise<void> {
    closing = true;
    const closed = new Promise<void>((resolve) => server.close(resolve));
    for (const { guard, receiving } of sessions.values()) if (!receiving) guard.dismiss(shuttingDown);
    await closed;
  }

  return { listen, close, useCertificate: ({ cert, key }) => server.updateSecureContext({ cert, key }) };
}

/** Not worth a session: one line, and the socket is gone. */
function turnAway(socket: Socket, reply: SmtpReply): void {
  socket.on('error', () => {});
  socket.end(`${reply.code} ${textOf(reply)}\r\n`);
  socket.destroySoon();
}

function isGuess(error: unknown): boolean {
  return isInboxError(error, 'recipient_unknown') || isInboxError(error, 'address_reserved');
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('listening on no port');
  return address.port;
}
