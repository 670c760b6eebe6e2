import { type InboxEvent, isEnd } from '@mayfly/contracts/event';
import { type AsksUp, type FactsDown, type JoinAnswer, joinAsk, leaveAsk, type Sync } from '@mayfly/contracts/live';
import type { Inboxes, OpenInbox } from '@mayfly/inbox/inboxes';
import type { Socket } from 'socket.io';
import type { Logger } from './gateway-deps.ts';
import type { SocketLimits } from './limits/limit-sockets.ts';
import { createLiveViewer, type LiveViewer } from './live-viewer.ts';
import { logFailure } from './log-failure.ts';
import { newRequestId } from './name-request.ts';
import { parseRequest } from './parse-request.ts';
import { problemOf } from './problem.ts';
import type { Relay } from './relay-events.ts';

export type LiveSocket = Socket<AsksUp, FactsDown>;

export type LiveSocketDeps = {
  readonly inboxes: Pick<Inboxes, 'open' | 'sync'>;
  readonly relay: Relay;
  readonly socketLimits: Pick<SocketLimits, 'countJoin'>;
  readonly logger: Logger;
};

const joinWithinMs = 5_000;
const asks: ReadonlySet<unknown> = new Set<keyof AsksUp>(['join', 'leave']);

/** One socket, from its first ask to its end: what it asks, and the viewers it has in the relay. */
export function serveLiveSocket(socket: LiveSocket, deps: LiveSocketDeps): void {
  const { inboxes, relay, socketLimits, logger } = deps;
  const viewers = new Map<string, LiveViewer>();
  // Closed as a broken line is, so that a client which was only kept waiting comes back by itself.
  const dropLine = () => void socket.conn.close();
  const refuse = () => void socket.disconnect(true);
  let deadline = setTimeout(dropLine, joinWithinMs);

  async function join(ask: unknown, answer: (answer: JoinAnswer) => void): Promise<void> {
    const viewer: LiveViewer = createLiveViewer({ emit: (event) => tell(viewer, event), dropLine });
    try {
      const { inboxId, token, since } = parseRequest(joinAsk, ask);
      await socketLimits.countJoin(socket.conn.request);
      const inbox = await inboxes.open(inboxId, token);
      if (!socket.connected) return;
      const sync = await watchAndSync(inbox, viewer, since);
      clearTimeout(deadline);
      answer({ ok: true, sync });
      viewer.goLive(sync.cursor);
    } catch (error) {
      const problem = problemOf(error, newRequestId());
      logFailure(logger, error, problem);
      answer({ ok: false, problem });
    }
  }

  /** In this order: what happens between the two is then in both, never in neither. */
  async function watchAndSync(inbox: OpenInbox, viewer: LiveViewer, since: number): Promise<Sync> {
    try {
      await relay.join(inbox, viewer);
      const sync = await inboxes.sync(inbox, since);
      // Only now: a join that failed must not cost the socket the watch it had.
      const former = viewers.get(inbox.id);
      viewers.set(inbox.id, viewer);
      if (former) relay.leave(inbox.id, former);
      if (!socket.connected) leave(inbox.id, viewer);
      return sync;
    } catch (error) {
      relay.leave(inbox.id, viewer);
      throw error;
    }
  }

  function leave(inboxId: string, viewer: LiveViewer | undefined): void {
    if (!viewer) return;
    if (viewers.get(inboxId) === viewer) forget(inboxId);
    relay.leave(inboxId, viewer);
  }

  function tell(viewer: LiveViewer, event: InboxEvent): void {
    if (viewers.get(event.inboxId) !== viewer) return;
    socket.emit('event', event);
    if (isEnd(event)) forget(event.inboxId);
  }

  /** A socket that watches nothing any more has as long to begin anew as it had at first. */
  function forget(inboxId: string): void {
    viewers.delete(inboxId);
    clearTimeout(deadline);
    if (viewers.size === 0 && socket.connected) deadline = setTimeout(dropLine, joinWithinMs);
  }

  socket.on('join', (ask: unknown, answer: unknown) => {
    if (typeof answer === 'function') void join(ask, (told) => answer(told));
    else refuse();
  });
  socket.on('leave', (ask: unknown) => {
    const parsed = leaveAsk.safeParse(ask);
    if (parsed.success) leave(parsed.data.inboxId, viewers.get(parsed.data.inboxId));
    else refuse();
  });
  socket.onAny((name: unknown) => {
    if (!asks.has(name)) refuse();
  });
  socket.on('error', refuse);
  socket.on('disconnect', () => {
    clearTimeout(deadline);
    for (const [inboxId, viewer] of viewers) leave(inboxId, viewer);
  });
}
