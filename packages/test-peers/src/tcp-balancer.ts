import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { freePort } from './free-port.ts';

export type TcpBalancer = { readonly port: number; stop(): Promise<void> };

/**
 * One name for several servers, as simple as there is: a connection goes to the next of them that takes it, and nobody
 * is known again.
 */
export async function startTcpBalancer(targetPorts: readonly number[]): Promise<TcpBalancer> {
  const port = await freePort();
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer({ noDelay: true }, (near) => void accept(near));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');

  async function accept(near: Socket): Promise<void> {
    keep(near);
    const far = await connectToNext();
    if (!far || near.destroyed) {
      far?.destroy();
      near.destroy();
      return;
    }
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  }

  async function connectToNext(): Promise<Socket | undefined> {
    for (let tried = 0; tried < targetPorts.length; tried++) {
      const far = connect({ port: targetPorts[turn++ % targetPorts.length] ?? 0, host: '127.0.0.1', noDelay: true });
      keep(far);
      const isThere = await once(far, 'connect').then(
        () => true,
        () => false,
      );
      if (isThere) return far;
    }
    return undefined;
  }

  function keep(socket: Socket): void {
    open.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => open.delete(socket));
  }

  return {
    port,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
