import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export type CuttableLine = {
  readonly port: number;
  /** Tears every connection that passes, in the middle of whatever is said; new ones pass again at once. */
  cut(): void;
  stop(): void;
};

/** Stands between a client and the server at the port, so that their line can be cut and neither has hung up. */
export async function startCuttableLine(targetPort: number): Promise<CuttableLine> {
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(targetPort, '127.0.0.1');
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end.setNoDelay());
      end.on('error', () => {});
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const cut = () => {
    for (const end of ends) end.resetAndDestroy();
  };
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    cut,
    stop: () => {
      server.close();
      cut();
    },
  };
}
