import type { MayflyInbox } from '@mayfly/client';
import type { CommandDeps, Output } from './command-deps.ts';
import { applyFact, drawWatched, lineOf, type Watched } from './watch-view.ts';

/** Until the inbox ends or whoever watches has enough: drawn on a terminal, else a line for each fact. */
export async function watchInbox(
  inbox: MayflyInbox,
  { out, signal }: Pick<CommandDeps, 'out' | 'signal'>,
  json: boolean,
): Promise<void> {
  if (out.isTerminal && !json) return drawInbox(inbox, out, signal);
  for await (const fact of inbox.events({ signal })) out.write(`${json ? JSON.stringify(fact) : lineOf(fact)}\n`);
}

/** The other screen, which does not scroll; no cursor; lines that are too long are cut. */
const enter = '\u001b[?1049h\u001b[?25l\u001b[?7l';
const leave = '\u001b[?7h\u001b[?25h\u001b[?1049l';

/** The terminal is given back as it was, whatever the end; what is known then stays on it as plain lines. */
async function drawInbox(inbox: MayflyInbox, out: Output, signal: AbortSignal): Promise<void> {
  let watched: Watched = { address: inbox.address, expiresAt: undefined, messages: [], note: '' };
  const draw = () => out.write(drawWatched(watched, Date.now(), out.rows()));
  out.write(enter);
  draw();
  const everySecond = setInterval(draw, 1000);
  try {
    for await (const fact of inbox.events({ signal })) {
      watched = applyFact(watched, fact);
      draw();
    }
  } finally {
    clearInterval(everySecond);
    out.write(`${leave}${summary(watched)}`);
  }
}

function summary({ address, messages, note }: Watched): string {
  return [`${address} holds ${messages.length}`, ...(note ? [note] : [])].join(', ').concat('\n');
}
