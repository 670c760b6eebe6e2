import { setTimeout as pause } from 'node:timers/promises';
import { createRandom } from '@mayfly/test-peers/seeded-random';
import { type Apps, createInboxes, startApps, urlOf } from './chaos-set-up.ts';
import { checkMail, type Findings } from './check-mail.ts';
import type { Fault } from './faults.ts';
import { type MailLoad, startMailLoad } from './mail-load.ts';
import { type Recovery, waitForRecovery } from './recovery.ts';
import type { ChaosStore } from './stores.ts';
import { until } from './until.ts';
import { startWatchers, type Watched, watchedOf } from './watchers.ts';

/** How hard and how long a round is. */
export type Pace = {
  readonly inboxes: number;
  readonly mailsPerSecond: number;
  /** The fault comes after so long, at a random time. Milliseconds. */
  readonly before: { readonly least: number; readonly most: number };
  /** How long the load goes on once everything flows again. Milliseconds. */
  readonly afterMs: number;
  /** How many processes a restart fault restarts. */
  readonly restarts: number;
};

export type RoundResult = Recovery & {
  readonly findings: Findings;
  /** From the mend until the store could keep its promise again, by its own doing. */
  readonly storeBackMs: number;
  readonly slowestReplyMs: number;
  /** What the processes logged as errors. */
  readonly errors: readonly string[];
};

/** Everything comes back, is delivered and is told in this time, or the round has failed. */
export const deadlineMs = 30_000;

/** Starts everything, breaks something under load, mends it, waits until all is told, and looks what is there. */
export async function runRound(fault: Fault, seed: number, pace: Pace): Promise<RoundResult> {
  const { store, strike } = await fault.prepare();
  return withApps(store, async (apps) => {
    const random = createRandom(seed);
    const inboxes = await createInboxes(apps, pace.inboxes);
    const baseUrls = apps.gateways.map(urlOf);
    const watchers = startWatchers([...baseUrls, urlOf(apps.balancer)], watchedOf(inboxes));
    try {
      const { watched } = watchers;
      await until('every watcher is there', deadlineMs, () => watched.every(({ synced }) => synced));
      const { mailsPerSecond } = pace;
      const load = startMailLoad({ ingesters: apps.ingesters, inboxes, mailsPerSecond, name: nameOf(seed), random });
      await pause(random.between(pace.before.least, pace.before.most));
      await strike(apps, { random, restarts: pace.restarts });
      const mendedAt = performance.now();
      await store.whole();
      const storeBackMs = performance.now() - mendedAt;
      const recovery = await waitForRecovery({ at: performance.now(), load, apps, inboxes, watched }, deadlineMs);
      await pause(pace.afterMs);
      const late = await finish(load, watched, recovery);
      store.hasten();
      const findings = await checkMail({ baseUrls, inboxes, mails: load.mails, watched });
      return {
        ...recovery,
        storeBackMs,
        findings: { ...findings, wrong: [...late, ...findings.wrong] },
        slowestReplyMs: load.slowestReplyMs(),
        errors: errorsOf(apps),
      };
    } finally {
      watchers.close();
    }
  });
}

/** Whatever happens, nothing that was started is left behind. */
export async function withApps<T>(store: ChaosStore, use: (apps: Apps) => Promise<T>): Promise<T> {
  try {
    const { stop, ...apps } = await startApps(store);
    try {
      return await use(apps);
    } finally {
      await stop();
    }
  } finally {
    await store.stop();
  }
}

/** Begins every marker of a round. */
export function nameOf(seed: number): string {
  return `r${seed.toString(36)}`;
}

/** Everything is sent and told, or it is late. What is lost for good the check finds. */
export async function finish(
  load: MailLoad,
  watched: readonly Watched[],
  recovery: Recovery,
): Promise<readonly string[]> {
  const late = Object.values(recovery).every(Number.isFinite)
    ? []
    : [`not everything flowed within ${deadlineMs / 1000} s`];
  await load.finish(deadlineMs);
  const waiting = load.mails.filter(({ outcome }) => outcome.kind === 'waiting').length;
  if (waiting > 0) late.push(`${waiting} mails were not taken within ${deadlineMs / 1000} s`);

  const acknowledged = load.mails.filter(({ outcome }) => outcome.kind === 'acknowledged');
  const hasAll = ({ inbox, heardAt }: Watched) =>
    acknowledged.every(({ marker, recipients }) => !recipients.includes(inbox) || heardAt.has(marker));
  await until('every watcher has everything', deadlineMs, () => watched.every(hasAll)).catch((error) => {
    late.push(String(error));
  });
  return late;
}

export function errorsOf({ gateways, ingesters }: Apps): readonly string[] {
  return [...gateways, ...ingesters].flatMap((app) => app.errors());
}
