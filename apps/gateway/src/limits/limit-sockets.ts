import { type IncomingMessage, ServerResponse } from 'node:http';
import { admitConnections } from '@mayfly/inbox/admit-connections';
import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Gate } from '../gate.ts';
import type { Connection } from '../guard-connection.ts';
import type { AskLimits } from './ask-limits.ts';
import type { AddressOf } from './client-address.ts';

export type SocketLimits = {
  /** Before the engine: refuses a handshake that would be one connection too many. */
  readonly admit: Gate;
  /** What was admitted has become a connection, and makes room when it ends. */
  hold(connection: Connection): void;
  /** A join is a check. Throws `rate_limited`. */
  countJoin(req: Connection['request']): Promise<void>;
};

export type SocketLimitsDeps = {
  readonly limits: AskLimits;
  readonly addressOf: AddressOf;
  /** At once, of one network, with this process; 0: any number. */
  readonly socketsPerAddress: number;
};

/** A page has one connection and may lose it now and then; who makes more of them than that in a minute is no reader. */
const connectsForEach = 6;

export function createSocketLimits({ limits, addressOf, socketsPerAddress }: SocketLimitsDeps): SocketLimits {
  const admission = { connections: socketsPerAddress, connectsPerMinute: connectsForEach * socketsPerAddress };
  const admitConnection = admitConnections(admission);
  /** Admitted, and no connection yet. */
  const pending = new Map<IncomingMessage, () => void>();

  const admit: Gate = (req, res, next) => {
    if (!isHandshake(req)) return next();
    const release = admitConnection(addressOf(req));
    if (!release) return next(new InboxError('rate_limited'));
    pending.set(req, release);
    // An upgrade is answered on its socket, anything else in its response: by the end of either it is decided.
    (res instanceof ServerResponse ? res : req.socket).once('close', () => taken(req)?.());
    next();
  };

  function taken(req: IncomingMessage): (() => void) | undefined {
    const release = pending.get(req);
    pending.delete(req);
    return release;
  }

  function hold(connection: Connection): void {
    const release = taken(connection.request);
    if (release) connection.once('close', release);
    else connection.close(true);
  }

  async function countJoin(req: Connection['request']): Promise<void> {
    const counted = await limits.take('check', { kind: 'anonymous', address: addressOf(req), session: undefined });
    if (counted?.kind === 'over') throw new InboxError('rate_limited');
  }

  return { admit, hold, countJoin };
}

/** As the engine tells it: what goes on with a connection names that. */
function isHandshake({ url = '' }: IncomingMessage): boolean {
  const query = url.split('?')[1] ?? '';
  return !new URLSearchParams(query).getAll('sid').at(-1);
}
