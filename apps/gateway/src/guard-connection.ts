import type { Clock } from '@mayfly/inbox/clock';
import type { Socket } from 'socket.io';

/** What lies below a Socket.IO socket: one connection of the engine, over whichever transport. */
export type Connection = Socket['conn'];

export const packetsPerSecond = 20;
const backlogLimit = 1_000_000;

/**
 * Keeps one connection from costing more than a reader does: floods and binary are cut off, and so is a reader
 * that stopped reading; it joins again and is caught up when it is back.
 */
export function guardConnection(connection: Connection, clock: Clock): void {
  let second = 0;
  let packets = 0;
  connection.on('packet', (packet: { data?: unknown }) => {
    const now = Math.floor(clock.now() / 1000);
    packets = now === second ? packets + 1 : 1;
    second = now;
    if (packets > packetsPerSecond || isBinary(packet.data)) connection.close(true);
  });

  let backlog = 0;
  connection.on('packetCreate', (packet: { data?: unknown }) => {
    // One packet may be large; what may not be is the pile before it.
    if (backlog > backlogLimit) connection.close(true);
    backlog += typeof packet.data === 'string' ? packet.data.length : 0;
  });
  connection.on('flush', () => {
    backlog = 0;
  });
}

/** Bytes, or the head of a Socket.IO packet (5 or 6: binary event, binary ack) that announces some. */
function isBinary(data: unknown): boolean {
  return data !== undefined && (typeof data !== 'string' || /^[56]/.test(data));
}
