import { logEachMinute } from '@mayfly/runtime/log-each-minute';
import type { Lifecycle } from '@mayfly/runtime/run';
import { type IngesterMeters, type RefusedClass, refusedClasses } from './ingester-meters.ts';
import { refusals } from './smtp-reply.ts';

/** Deliveries, refusals and times as metrics, and refused connections as a line each minute. */
export function metersFrom({ vitals, logger }: Lifecycle): IngesterMeters & { stop(): void } {
  const deliveries = vitals.counter(
    { name: 'mayfly_deliveries_total', help: 'What became of messages, once for each recipient.' },
    { name: 'outcome', values: ['stored', 'duplicate', 'full', 'gone'] },
  );
  const replies = vitals.counter<string>(
    { name: 'mayfly_smtp_refusals_total', help: 'SMTP replies that are no success, by code.' },
    { name: 'reply', values: refusals },
  );
  const ended = vitals.counter<RefusedClass>(
    { name: 'mayfly_smtp_refused_connections_total', help: 'Connections that were not begun, or ended, by why.' },
    { name: 'class', values: refusedClasses },
  );
  const stored = vitals.histogram({
    name: 'mayfly_data_to_stored_seconds',
    help: 'From the last byte of DATA until the store had answered.',
  });
  const told = logEachMinute<RefusedClass>((why, count) => logger.info('connections refused', { class: why, count }));
  return {
    delivered: deliveries.add,
    stored: stored.observe,
    refused: replies.add,
    turnedAway: (why) => {
      ended.add(why);
      told.count(why);
    },
    stop: told.stop,
  };
}
