import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Step } from './smtp-session.ts';

/** All that was heard, and whether the server let go of the connection in time. */
export type Played = { readonly heard: string; readonly closed: boolean };

/** How long an answer is waited for that may not come, as where a line was cut short. */
const patienceMs = 40;
/** Those who guess are answered later and later: a minute and a half goes by before they are sent away. */
const closeMs = 120_000;

/** Whatever is open then, DATA or a line, is ended by this. */
export const lastWords = '\r\n.\r\nQUIT\r\n';

/** Says what is to be said, takes its leave, and hears the rest. */
export async function playSession(port: number, steps: readonly Step[]): Promise<Played> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let heard = '';
  let answered = () => {};
  socket.setEncoding('latin1');
  socket.on('data', (chunk) => {
    heard += chunk;
    answered();
  });
  // A server that has said 421 may reset what is still written to it.
  socket.on('error', () => {});
  const closed = new Promise<true>((resolve) => socket.on('close', () => resolve(true)));
  const answer = () =>
    new Promise<void>((resolve) => {
      answered = resolve;
    });

  await Promise.race([answer(), closed]);
  for (const { bytes, waits } of steps) {
    if (socket.destroyed) break;
    const heardNext = waits ? Promise.race([answer(), closed, pause(patienceMs)]) : undefined;
    socket.write(bytes);
    await heardNext;
  }
  // Not ended from this side: what is in a line or in DATA then is nobody's any more.
  socket.write(lastWords);
  const inTime = await Promise.race([closed, pause(closeMs, false, { ref: false })]);
  socket.destroy();
  return { heard, closed: inTime };
}
