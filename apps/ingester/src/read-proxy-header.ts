import type { Socket } from 'node:net';
import { decodeProxyHeader, type ProxyHeader } from './proxy-header.ts';

/**
 * Takes the PROXY header, and nothing behind it, from a socket that nobody has read yet. Resolves with why there is
 * none where none comes, or not in so many milliseconds; the socket is still there then.
 */
export function readProxyHeader(socket: Socket, withinMs: number): Promise<ProxyHeader | 'malformed' | 'late'> {
  return new Promise((resolve) => {
    let held = Buffer.alloc(0);
    const timer = setTimeout(() => end('late'), withinMs);
    const left = () => end('malformed');

    function read(): void {
      const bytes: Buffer | null = socket.read();
      if (bytes === null) return;
      held = Buffer.concat([held, bytes]);
      const header = decodeProxyHeader(held);
      if (header === 'incomplete') return;
      if (header !== 'malformed' && held.length > header.length) socket.unshift(held.subarray(header.length));
      end(header);
    }

    function end(outcome: ProxyHeader | 'malformed' | 'late'): void {
      clearTimeout(timer);
      socket.off('readable', read);
      for (const event of ['end', 'close']) socket.off(event, left);
      // Who reads next finds a socket that has noticed that nobody reads it any more.
      setImmediate(() => resolve(outcome));
    }

    socket.on('readable', read);
    for (const event of ['end', 'close']) socket.on(event, left);
  });
}
