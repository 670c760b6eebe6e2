import { type InboxEvent, isLogged } from '@mayfly/contracts/event';
import type { Viewer } from './relay-events.ts';

export type LiveViewer = Viewer & {
  /** Called once, right after the join was answered with what stood at this cursor. */
  goLive(cursor: number): void;
};

export type LiveViewerDeps = { emit(event: InboxEvent): void; dropLine(): void };

/** Holds back what happens while its join is answered, so that a sync comes first and every event after it, once. */
export function createLiveViewer({ emit, dropLine }: LiveViewerDeps): LiveViewer {
  let held: InboxEvent[] | undefined = [];

  function show(event: InboxEvent): void {
    if (held) held.push(event);
    else emit(event);
  }

  function goLive(cursor: number): void {
    const waiting = held ?? [];
    held = undefined;
    for (const event of waiting) {
      if (!isLogged(event) || event.seq > cursor) emit(event);
    }
  }

  return { show, goLive, resync: dropLine };
}
