import { quietly } from './redis-connection.ts';

type Pulsed = { readonly isReady: boolean; sendCommand(args: string[]): Promise<unknown> };

const feelEveryMs = 500;
/** A timer that comes so late says that it was this process that stood still. Milliseconds. */
const standstillMs = 250;

/**
 * Tells of each client that is connected and yet leaves a PING unanswered for so long: a peer that is frozen,
 * or gone without a word. The library's own `socketTimeout` does not see it, for it begins anew with every
 * write, and so never ends as long as somebody asks. The result stops it.
 */
export function watchPulse<Client extends Pulsed>(
  clients: () => readonly (Client | undefined)[],
  onSilent: (silent: Client) => void,
  silenceMs: number,
): () => void {
  const felt = new WeakSet<Client>();

  async function feel(client: Client): Promise<void> {
    felt.add(client);
    let silent = waitFor(silenceMs);
    await quietly(client.sendCommand(['PING']));
    clearTimeout(silent);
    felt.delete(client);

    function waitFor(ms: number): NodeJS.Timeout {
      const due = performance.now() + ms;
      return setTimeout(() => {
        // The answer may have come meanwhile, and not have been read.
        if (performance.now() - due > standstillMs) silent = waitFor(feelEveryMs);
        else onSilent(client);
      }, ms);
    }
  }

  const timer = setInterval(() => {
    for (const client of clients()) if (client?.isReady && !felt.has(client)) void feel(client);
  }, feelEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}
