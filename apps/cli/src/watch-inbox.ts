import type { MayflyInbox } from '@mayfly/client';
import type { CommandDeps } from './command-deps.ts';
import { applyFact, drawWatched, lineOf, type Watched } from './watch-view.ts';

/** Until the inbox ends or whoever watches has enough: drawn on a terminal, else a line for each fact. */
export async function watchInbox(
  inbox: MayflyInbox,
  { out, signal }: Pick<CommandDeps, 'out' | 'signal'>,
  json: boolean,
): Promise<void> {
  const isDrawn = out.isTerminal && !json;
  let watched: Watched = { address: inbox.address, expiresAt: undefined, messages: [], note: '' };
  const draw = () => isDrawn && out.write(drawWatched(watched, Date.now(), out.rows()));
  const everySecond = setInterval(draw, 1000);
  try {
    for await (const fact of inbox.events({ signal })) {
      watched = applyFact(watched, fact);
      if (isDrawn) draw();
      else out.write(`${json ? JSON.stringify(fact) : lineOf(fact)}\n`);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearInterval(everySecond);
    if (isDrawn) out.write('\n');
  }
}
