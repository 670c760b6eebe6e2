import type { AddressInfo } from 'node:net';
import type { AcceptedRecipient, Approach, Inboxes } from '@mayfly/inbox/inboxes';
import type { ParsedMessage } from '@mayfly/mail/parsed-message';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { acceptRecipient } from './accept-recipient.ts';
import { receiveMessage } from './receive-message.ts';
import { refusalFor, replyFor, shuttingDown, textOf } from './smtp-reply.ts';

export type IngesterDeps = {
  readonly inboxes: Inboxes;
  readonly parse: (source: Buffer) => Promise<ParsedMessage>;
  /** Milliseconds of the store's clock. */
  readonly now: () => number;
  readonly maxMessageBytes: number;
  /** The name in the greeting. */
  readonly serverName: string;
  /** Hears of every failure that was not to be expected. */
  readonly onUnexpected: (error: unknown) => void;
};

export type Ingester = {
  listen(at: { host: string; port: number }): Promise<{ port: number }>;
  /** 421 to the idle at once; DATA in flight is finished first. Resolves when the last sender has gone. */
  close(): Promise<void>;
};

type Connection = SMTPServer['connections'] extends Set<infer C> ? C : never;

/** A session's transaction as far as it has come. */
type Progress = { recipients: readonly AcceptedRecipient[]; receiving: boolean };

/** SMTP in: who is accepted, and what becomes of DATA. The rest of RFC 5321 is smtp-server's. */
export function createIngester(deps: IngesterDeps): Ingester {
  const progress = new WeakMap<SMTPServerSession, Progress>();

  const server = new SMTPServer({
    name: deps.serverName,
    banner: 'Mayfly',
    size: deps.maxMessageBytes,
    disabledCommands: ['AUTH', 'STARTTLS'],
    hideENHANCEDSTATUSCODES: false,
    disableReverseLookup: true,
    logger: false,
    maxRecipients: 100,
    socketTimeout: 60_000,
    closeTimeout: 9_000,

    onConnect(session, done) {
      const connection = connectionOf(session);
      if (connection) letRepliesNameTheirOwnStatus(connection);
      done();
    },

    onMailFrom(_sender, session, done) {
      progress.set(session, { recipients: [], receiving: false });
      done();
    },

    onRcptTo({ address }, session, done) {
      const before = progressOf(session);
      acceptRecipient(deps.inboxes, address, approachOf(session), before.recipients).then(
        (recipients) => {
          progress.set(session, { ...before, recipients });
          done();
        },
        (error) => done(refusalFor(error, deps.onUnexpected)),
      );
    },

    onData(data, session, done) {
      const { recipients } = progressOf(session);
      progress.set(session, { recipients, receiving: true });
      const { mailFrom } = session.envelope;
      receiveMessage(deps, {
        sender: mailFrom ? mailFrom.address : '',
        recipients,
        data,
        cutOff: () => cutOff(session),
      })
        .then(
          () => done(null, '2.0.0 Stored'),
          (error) => done(refusalFor(error, deps.onUnexpected)),
        )
        .finally(() => {
          progress.delete(session);
          if (closing) dismiss(session);
        });
    },
  });
  // What breaks on one connection (resets, garbage) is that connection's end and no news.
  server.on('error', () => {});

  let closing = false;

  function progressOf(session: SMTPServerSession): Progress {
    return progress.get(session) ?? { recipients: [], receiving: false };
  }

  function connectionOf(session: SMTPServerSession): Connection | undefined {
    for (const connection of server.connections) if (connection.session === session) return connection;
    return undefined;
  }

  function cutOff(session: SMTPServerSession): void {
    const { code, ...reply } = replyFor('message_too_large');
    const connection = connectionOf(session);
    connection?.send(code, textOf({ code, ...reply }));
    connection?.close();
  }

  /** 421 also ends the connection. */
  function dismiss(session: SMTPServerSession): void {
    connectionOf(session)?.send(shuttingDown.code, textOf(shuttingDown));
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
    for (const { session } of server.connections) if (!progressOf(session).receiving) dismiss(session);
    await closed;
  }

  return { listen, close };
}

/** smtp-server guesses an enhanced status code from the reply code; where the text brings its own, that one stands. */
function letRepliesNameTheirOwnStatus(connection: Connection): void {
  const send = connection.send.bind(connection);
  connection.send = (code, data, context) => send(code, data, /^[245]\.\d\.\d /.test(String(data)) ? false : context);
}

/** RFC 1870: what the sender declared the message to be. */
function approachOf({ envelope: { mailFrom } }: SMTPServerSession): Approach {
  if (!mailFrom) return { sender: '', size: 0 };
  const declared = mailFrom.args ? Number(mailFrom.args.SIZE) : 0;
  return { sender: mailFrom.address, size: Number.isSafeInteger(declared) ? declared : 0 };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('listening on no port');
  return address.port;
}
