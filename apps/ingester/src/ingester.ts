import type { AddressInfo } from 'node:net';
import type { Admission } from '@mayfly/inbox/admit-connections';
import type { GuessLedger } from '@mayfly/inbox/guess-ledger';
import { isInboxError } from '@mayfly/inbox/inbox-error';
import type { AcceptedRecipient, Inboxes } from '@mayfly/inbox/inboxes';
import type { ParsedMessage } from '@mayfly/mail/parsed-message';
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from 'smtp-server';
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js';
import { acceptRecipient } from './accept-recipient.ts';
import type { Certificate } from './certificate-files.ts';
import type { DataBudget } from './data-budget.ts';
import { failureOf, failuresByRecipient, type Outcome } from './data-replies.ts';
import { createDoor, type Peers, type Visitor } from './door.ts';
import { approachOf, hasUnknownParameter } from './envelope-parameters.ts';
import { type ConnectionGuard, type ConnectionLimits, guardConnection } from './guard-connection.ts';
import type { IngesterMeters } from './ingester-meters.ts';
import { SenderLeft } from './read-source.ts';
import { type ReceiveDeps, receiveMessage } from './receive-message.ts';
import { refusalFor, replyFor, SmtpRefusal, shuttingDown, tooMuch, unknownParameter } from './smtp-reply.ts';
import { disabledVerbs } from './smtp-wording.ts';
import { createSparingLedger } from './sparing-ledger.ts';
import { createTarpit, type GuessLimits, type Tarpit } from './tarpit.ts';
import { createTracer, type TransactionTrace } from './trace-transaction.ts';

export type IngesterDeps = {
  /** LMTP, RFC 2033, is what a mail server of the operator's hands mail over by. */
  readonly protocol: 'smtp' | 'lmtp';
  readonly inboxes: Inboxes;
  readonly parse: (source: Buffer) => Promise<ParsedMessage>;
  readonly authenticate?: ReceiveDeps['authenticate'];
  /** Milliseconds of the store's clock. */
  readonly now: () => number;
  readonly maxMessageBytes: number;
  readonly maxRecipients: number;
  /** For the DATA that this process holds at once, over all connections. */
  readonly dataBudget: DataBudget;
  readonly admission: Admission;
  /** The operator's own: nothing is counted that counts by address. */
  readonly relays: Peers;
  /** Peers that speak for others by the PROXY protocol, and must. */
  readonly proxies: Peers;
  readonly guesses: GuessLedger;
  readonly connectionLimits: ConnectionLimits;
  readonly guessLimits: GuessLimits;
  /** Without one there is no STARTTLS. */
  readonly certificate?: Certificate | undefined;
  /** The name in the greeting. */
  readonly serverName: string;
  readonly meters?: IngesterMeters;
  /** Hears of every failure that was not to be expected. */
  readonly onUnexpected: (error: unknown) => void;
};

export type Ingester = {
  listen(at: { host: string; port: number }): Promise<{ port: number }>;
  /** For the handshakes to come; those that are stay as they are. */
  useCertificate(certificate: Certificate): void;
  /** Connections that are open. */
  sessions(): number;
  /** 421 to the idle at once; DATA in flight is finished first. Resolves when the last sender has gone. */
  close(): Promise<void>;
};

/** What is known of a session beside what smtp-server keeps, and its transaction as far as it has come. */
type Session = {
  readonly guard: ConnectionGuard;
  readonly tarpit: Tarpit;
  /** Whether unknown recipients are guesses. */
  readonly isCounted: boolean;
  recipients: readonly AcceptedRecipient[];
  /** The inbox of each RCPT that was accepted, in their order. */
  named: readonly string[];
  trace: TransactionTrace;
  receiving: boolean;
};

const stored = '2.0.0 Stored';

/** SMTP in: who is accepted, and what becomes of DATA. The rest of RFC 5321 is smtp-server's. */
export function createIngester(deps: IngesterDeps): Ingester {
  const { inboxes, onUnexpected, connectionLimits, guessLimits, dataBudget } = deps;
  const sessions = new Map<SMTPServerSession, Session>();
  const door = createDoor({ ...deps, headerMs: connectionLimits.lineMs });
  const tracer = createTracer(deps);
  const guesses = createSparingLedger(deps.guesses);
  let closing = false;

  const server = new SMTPServer({
    lmtp: deps.protocol === 'lmtp',
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
    maxRecipients: deps.maxRecipients,
    socketTimeout: connectionLimits.idleMs,
    closeTimeout: 9_000,

    onMailFrom(sender, session, done) {
      const own = sessionOf(session);
      own.recipients = [];
      own.named = [];
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
      const { recipients, named, trace } = own;
      const origin = own.isCounted ? { ip: session.remoteAddress, helo: session.hostNameAppearsAs || '' } : undefined;
      const cutOff = () => own.guard.dismiss(replyFor('message_too_large'));
      void receiveMessage(deps, { sender, origin, recipients, data: trace.counted(data), cutOff, trace })
        .catch((reason): readonly Outcome[] => recipients.map(() => ({ status: 'rejected', reason })))
        .then((outcomes) => {
          const replies = repliesTo(recipients, named, outcomes);
          if (replies.includes(stored)) own.guard.progressed();
          for (const outcome of outcomes) if (outcome.status === 'rejected') trace.failed(outcome.reason);
          // First, for the reply sets off what was sent behind the message.
          own.recipients = [];
          own.named = [];
          own.receiving = false;
          done(null, [...replies]);
          if (closing) own.guard.dismiss(shuttingDown);
        });
    },
  });
  // What breaks on one connection (resets, garbage) is that connection's end and no news.
  server.on('error', () => {});
  server.connect = (socket, options) =>
    door.enter(socket, (visitor, leave) => {
      const connection = new SMTPConnection(server, socket, { ...options, remoteAddress: visitor.address });
      server.connections.add(connection);
      connection.on('error', () => {});
      watch(connection, visitor, leave);
      connection.init();
    });

  function watch(connection: SMTPConnection, { network }: Visitor, leave: () => void): void {
    const { session } = connection;
    const guard = guardConnection(connection, {
      limits: connectionLimits,
      elapsed: () => performance.now(),
      ...(deps.meters && { meters: deps.meters }),
      beforeData: () => (dataBudget.hasRoomFor(approachOf(session).size || 1) ? undefined : replyFor('store_full')),
      onClosed: () => {
        leave();
        const own = sessions.get(session);
        // DATA that is whole already is stored all the same.
        if (own && !own.receiving) own.trace.abandoned();
        sessions.delete(session);
      },
    });
    const tarpit = createTarpit({ limits: guessLimits, source: network, ledger: guesses });
    const isCounted = network !== undefined;
    const trace = tracer.begin();
    sessions.set(session, { guard, tarpit, isCounted, recipients: [], named: [], trace, receiving: false });
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
      const { recipients, named } = await acceptRecipient(inboxes, recipient.address, approach, before);
      own.recipients = recipients;
      own.named = [...own.named, named];
      own.tarpit.accepted();
      const accepted = recipients.at(-1);
      if (recipients === before) own.guard.wasted();
      else if (accepted) own.trace.accepted(accepted, approach);
    } catch (error) {
      if (own.isCounted || !isGuess(error)) own.guard.wasted();
      if (isGuess(error) && (await own.tarpit.guessed()) === 'goes') throw new SmtpRefusal(tooMuch);
      throw error;
    }
  }

  /** One for all recipients, or one for each RCPT. */
  function repliesTo(recipients: readonly AcceptedRecipient[], named: readonly string[], outcomes: readonly Outcome[]) {
    const byInbox = new Map(outcomes.map((outcome, index) => [recipients[index]?.inboxId ?? '', outcome]));
    const failures = deps.protocol === 'lmtp' ? failuresByRecipient(named, byInbox) : [failureOf(outcomes)];
    // What failed for all of them is one failure.
    const replies = new Map([...new Set(failures)].map((failure) => [failure, replyTo(failure)]));
    return failures.map((failure) => replies.get(failure) ?? stored);
  }

  function replyTo(failure: unknown): string | SmtpRefusal {
    if (failure === undefined) return stored;
    return refusalFor(failure, failure instanceof SenderLeft ? () => {} : onUnexpected);
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
    door.close();
    const closed = new Promise<void>((resolve) => server.close(resolve));
    for (const { guard, receiving } of sessions.values()) if (!receiving) guard.dismiss(shuttingDown);
    await closed;
  }

  return {
    listen,
    close,
    sessions: () => sessions.size,
    useCertificate: ({ cert, key }) => server.updateSecureContext({ cert, key }),
  };
}

function isGuess(error: unknown): boolean {
  return isInboxError(error, 'recipient_unknown') || isInboxError(error, 'address_reserved');
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('listening on no port');
  return address.port;
}
