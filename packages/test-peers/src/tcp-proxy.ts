import { once, setMaxListeners } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

export type TcpProxy = {
  readonly port: number;
  /** Resets every connection and refuses new ones. */
  cut(): Promise<void>;
  /** Takes connections and bytes and passes nothing on, not even an end. What is silent now stays so after `resume`. */
  silence(): void;
  /** Every chunk takes so long from now on, either way. */
  slow(ms: number): void;
  /** New connections pass again, as fast as in the beginning; chunks that wait arrive at once. */
  resume(): Promise<void>;
  stop(): Promise<void>;
};

type Pair = { readonly ends: readonly Socket[]; silent: boolean };

/** Stands between the processes and what they connect to, and is the network that fails them; that far away, each way. */
export async function startTcpProxy(targetPort: number, latencyMs = 0): Promise<TcpProxy> {
  const port = await freePort();
  const pairs = new Set<Pair>();
  let silent = false;
  let delayMs = latencyMs;
  let hurry = newHurry();
  const server = createServer({ noDelay: true }, accept);
  await listen();

  async function listen(): Promise<void> {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  }

  function accept(near: Socket): void {
    const ends = silent ? [near] : [near, connect({ port: targetPort, host: '127.0.0.1', noDelay: true })];
    const pair: Pair = { ends, silent };
    pairs.add(pair);
    for (const end of ends) end.on('error', () => {});
    const [, far] = ends;
    if (far) {
      carry(pair, near, far);
      carry(pair, far, near);
    } else near.resume();
  }

  /** One after the other, each no sooner than its delay. Nothing here is large enough to need back-pressure. */
  function carry(pair: Pair, from: Socket, to: Socket): void {
    let last = Promise.resolve();
    const later = (deliver: () => void) => {
      const arrival = delayMs > 0 ? pause(delayMs, undefined, { signal: hurry.signal }).catch(() => {}) : undefined;
      last = last.then(() => arrival).then(() => (pair.silent ? undefined : deliver()));
    };
    from.on('data', (chunk) => later(() => to.write(chunk)));
    from.on('close', () => later(() => reset(pair)));
  }

  function reset(pair: Pair): void {
    pairs.delete(pair);
    for (const end of pair.ends) {
      // A socket that has begun to end cannot be reset any more, and Node would leave it open.
      if (end.writableEnded) end.destroy();
      else end.resetAndDestroy();
    }
  }

  async function cut(): Promise<void> {
    const closed = once(server, 'close');
    server.close();
    for (const pair of pairs) reset(pair);
    await closed;
  }

  async function resume(): Promise<void> {
    silent = false;
    delayMs = latencyMs;
    hurry.abort();
    hurry = newHurry();
    if (!server.listening) await listen();
  }

  return {
    port,
    cut,
    silence: () => {
      silent = true;
      for (const pair of pairs) pair.silent = true;
    },
    slow: (ms) => {
      delayMs = ms;
    },
    resume,
    stop: async () => {
      hurry.abort();
      if (server.listening) await cut();
    },
  };
}

/** Every chunk on its way listens to it. */
function newHurry(): AbortController {
  const hurry = new AbortController();
  setMaxListeners(0, hurry.signal);
  return hurry;
}
