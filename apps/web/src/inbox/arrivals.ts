import type { Summary } from '@mayfly/contracts/message';
import type { InboxView } from './inbox-store.ts';

/** What has come between two views of an inbox. What is there when the page first hears of it has not just arrived. */
export function newIn(view: InboxView, before: InboxView): readonly Summary[] {
  if (view.state === before.state || view.state.phase === 'ended' || before.state.phase === 'ended') return [];
  if (before.line === 'connecting' && view.line === 'connecting') return [];
  const known = new Set(before.state.messages.map(({ id }) => id));
  return view.state.messages.filter(({ id }) => !known.has(id));
}
