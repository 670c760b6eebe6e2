import { type ErrorCode, errorCodes } from '@mayfly/contracts/error-code';
import type { ComposedInboxes } from '@mayfly/inbox/compose-inboxes';
import type { InboxEvents } from '@mayfly/inbox/inbox-events';
import type { Vitals } from '@mayfly/runtime/vitals';
import type { Gateway } from './gateway.ts';

/** Who is here. */
export function measureGateway({ sockets, waits, streams, watchedInboxes }: Gateway, { gauge }: Vitals): void {
  gauge({ name: 'mayfly_sockets', help: 'Open live connections.' }, sockets);
  gauge({ name: 'mayfly_waits', help: 'Requests that wait for mail.' }, waits);
  gauge({ name: 'mayfly_event_streams', help: 'Open streams of Server-Sent Events.' }, streams);
  gauge({ name: 'mayfly_watched_inboxes', help: 'Inboxes with somebody watching here.' }, watchedInboxes);
}

export function refusalCounter(vitals: Vitals): (code: ErrorCode) => void {
  const refusals = vitals.counter<ErrorCode>(
    { name: 'mayfly_http_refusals_total', help: 'Requests that were refused or failed, by the code of the problem.' },
    { name: 'code', values: errorCodes },
  );
  return refusals.add;
}

/** By the clock of the store, which both ends have: from the last byte of DATA until it is told here. */
export function timedEvents({ events, clock }: ComposedInboxes, vitals: Vitals): InboxEvents {
  const seconds = vitals.histogram({
    name: 'mayfly_data_to_event_seconds',
    help: 'From the last byte of DATA until those who watch are told, by the clock of the store.',
  });
  return {
    watch: (inboxId, watcher) =>
      events.watch(inboxId, {
        onBroken: () => watcher.onBroken(),
        onEvent: (event) => {
          if (event.type === 'message.received')
            seconds.observe(Math.max(0, clock.now() - Date.parse(event.summary.receivedAt)) / 1000);
          watcher.onEvent(event);
        },
      }),
  };
}
