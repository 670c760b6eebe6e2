import type { ServerResponse } from 'node:http';
import { type InboxEvent, isEnd, isLogged } from '@mayfly/contracts/event';
import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Inboxes, OpenInbox } from '@mayfly/inbox/inboxes';
import { createLiveViewer } from './live-viewer.ts';
import type { Relay } from './relay-events.ts';

export type EventStreams = {
  /**
   * Answers with Server-Sent Events: a `sync` of all that changed after `since`, then what happens, until the inbox
   * ends or nobody reads. Rejects, with nothing sent, as `inboxes.sync` does.
   */
  stream(inbox: OpenInbox, since: number, res: ServerResponse): Promise<void>;
  /** Ends every stream as a broken line is ended: who reads it comes back with the last id it has. */
  close(): void;
  open(): number;
};

export type EventStreamsDeps = {
  readonly inboxes: Pick<Inboxes, 'sync'>;
  readonly relay: Pick<Relay, 'join' | 'leave'>;
};

/** More than this unread, and whoever reads has stopped. */
const backlogLimit = 1_000_000;
/** Shorter than proxies, and this server, let a connection be silent. */
const heartbeatMs = 15_000;
const retryMs = 2_000;

export function createEventStreams({ inboxes, relay }: EventStreamsDeps): EventStreams {
  const ends = new Set<() => void>();
  let closed = false;

  async function stream(inbox: OpenInbox, since: number, res: ServerResponse): Promise<void> {
    if (closed) throw new InboxError('shutting_down');
    // Who has hung up already is told of no more.
    if (res.destroyed) return;
    // Before its beginning a stream can only be broken off: a whole answer without a sync would be a lie.
    const end = () => void (res.headersSent ? res.end() : res.destroy());
    const viewer = createLiveViewer({ emit, dropLine: end });
    let heartbeat: NodeJS.Timeout | undefined;

    function emit(event: InboxEvent): void {
      send(isLogged(event) ? event.seq : undefined, event.type, event);
      if (isEnd(event)) end();
    }

    function send(id: number | undefined, name: string, data: object): void {
      write(`${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
    }

    function write(text: string): void {
      // One event may be large; what may not be is the pile before it.
      if (res.writableLength > backlogLimit) res.destroy();
      else if (!res.writableEnded) res.write(text);
    }

    ends.add(end);
    res.once('close', () => {
      ends.delete(end);
      clearInterval(heartbeat);
      relay.leave(inbox.id, viewer);
    });
    try {
      await relay.join(inbox, viewer);
      const sync = await inboxes.sync(inbox, since);
      if (res.destroyed || res.writableEnded) return;
      res.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
      write(`retry: ${retryMs}\n`);
      send(sync.cursor, 'sync', sync);
      heartbeat = setInterval(() => write(': still here\n\n'), heartbeatMs);
      viewer.goLive(sync.cursor);
    } catch (error) {
      relay.leave(inbox.id, viewer);
      throw error;
    }
  }

  return {
    stream,
    close: () => {
      closed = true;
      for (const end of ends) end();
    },
    open: () => ends.size,
  };
}
