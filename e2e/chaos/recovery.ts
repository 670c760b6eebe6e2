import type { Apps, ChaosInbox } from './chaos-set-up.ts';
import type { MailLoad } from './mail-load.ts';
import { until } from './until.ts';
import type { Watched } from './watchers.ts';

/** Milliseconds after the mend; infinite where it never came back. */
export type Recovery = {
  /** Until every ingester had given a 250 again, and every inbox had got one. */
  readonly mailBackMs: number;
  /** Until every watcher of every inbox had heard of a mail acknowledged after the mend. */
  readonly eventsBackMs: number;
};

type Mended = {
  /** By `performance.now()`. */
  readonly at: number;
  readonly load: MailLoad;
  readonly apps: Apps;
  readonly inboxes: readonly ChaosInbox[];
  readonly watched: readonly Watched[];
};

/** Looks until everything flows again or the deadline has passed. */
export async function waitForRecovery(mended: Mended, deadlineMs: number): Promise<Recovery> {
  const isBack = () => Object.values(recovery(mended)).every(Number.isFinite);
  await until('everything flows', deadlineMs, isBack).catch(() => {});
  return recovery(mended);
}

function recovery({ at: mended, load, apps, inboxes, watched }: Mended): Recovery {
  const taken = load.mails.flatMap(({ marker, recipients, outcome }) =>
    outcome.kind === 'acknowledged' && outcome.at > mended ? [{ marker, recipients, ...outcome }] : [],
  );
  const sinceMend = (times: readonly number[]) => Math.min(...times.filter((at) => at > mended)) - mended;
  return {
    mailBackMs: Math.max(
      ...apps.ingesters.map((app) => sinceMend(taken.filter(({ by }) => by === app).map(({ at }) => at))),
      ...inboxes.map((inbox) => sinceMend(taken.filter((mail) => mail.recipients.includes(inbox)).map(({ at }) => at))),
    ),
    eventsBackMs: Math.max(
      ...watched.map(({ heardAt }) => sinceMend(taken.flatMap(({ marker }) => heardAt.get(marker) ?? []))),
    ),
  };
}
