import { type Server as HttpServer, type IncomingMessage, ServerResponse } from 'node:http';
import type { AsksUp, FactsDown } from '@mayfly/contracts/live';
import type { Clock } from '@mayfly/inbox/clock';
import { Server } from 'socket.io';
import { coalesceWrites } from './coalesce-writes.ts';
import type { Gate } from './gate.ts';
import { type Connection, guardConnection } from './guard-connection.ts';
import type { SocketLimits } from './limits/limit-sockets.ts';
import { type LiveSocketDeps, serveLiveSocket } from './live-socket.ts';
import { requestIdOf } from './name-request.ts';
import { problemOf, sendProblem } from './problem.ts';

export type LiveServer = {
  /** Closes every connection as a broken line is closed: a client that is alive connects again, elsewhere. */
  close(): Promise<void>;
  /** Those that are open. */
  connections(): number;
};

export type LiveServerDeps = LiveSocketDeps & {
  readonly gates: readonly Gate[];
  readonly clock: Clock;
  readonly socketLimits: SocketLimits;
};

const packetLimit = 16 * 1024;
const handshakeWithinMs = 5_000;

export function createLiveServer(server: HttpServer, { gates, clock, ...deps }: LiveServerDeps): LiveServer {
  // No connection state recovery: joining with a cursor is the one way to be caught up, after a break or not.
  const io = new Server<AsksUp, FactsDown>(server, {
    path: '/socket.io',
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: packetLimit,
    perMessageDeflate: false,
    connectTimeout: handshakeWithinMs,
  });
  // Not `cors`, which lets websockets by, nor `allowRequest`, which sees handshakes alone: gates see every request.
  for (const gate of [...gates, deps.socketLimits.admit]) io.engine.use(refusing(gate));
  io.engine.on('connection', (connection: Connection) => {
    guardConnection(connection, clock);
    coalesceWrites(connection);
    deps.socketLimits.hold(connection);
  });
  io.on('connection', (socket) => serveLiveSocket(socket, deps));
  return { close: () => io.close(), connections: () => io.engine.clientsCount };
}

/** The engine answers 400 to whatever a gate throws at it; a poll can be told more than that, an upgrade cannot. */
function refusing(gate: Gate): Gate {
  return (req: IncomingMessage, res, next) =>
    gate(req, res, (error) => {
      if (error === undefined) next();
      else if (res instanceof ServerResponse) sendProblem(res, problemOf(error, requestIdOf(res)));
      else next(error);
    });
}
