import { setTimeout as pause } from 'node:timers/promises';
import { type Apps, type ChaosInbox, createInboxes, startApps, urlOf } from './chaos-set-up.ts';
import { checkMail, type Findings } from './check-mail.ts';
import type { Fault } from './faults.ts';
import { type MailLoad, startMailLoad } from './mail-load.ts';
import { createRandom } from './seeded-random.ts';
import { until } from './until.ts';
import { startWatchers, type Watched } from './watchers.ts';

/** How hard and how long a round is. */
export type Pace = {
  readonly inboxes: number;
  readonly mailsPerSecond: number;
  /** The fault comes after so long, at a random time. Milliseconds. */
  readonly before: { readonly least: number; readonly most: number };
  /** How long the load goes on once mail flows again. Milliseconds. */
  readonly afterMs: number;
  readonly restarts: number;
};

export type RoundResult = {
  readonly findings: Findings;
  /** Until every ingester had given a 250 again and every inbox had got one. Milliseconds after the mend. */
  readonly mailBackMs: number;
  /** Until every watcher of every inbox had heard of a mail acknowledged after the mend. */
  readonly eventsBackMs: number;
  readonly slowestReplyMs: number;
  /** What the processes logged as errors. */
  readonly errors: readonly string[];
};

/** Everything comes back in this time or the round has failed. */
const deadlineMs = 30_000;

/** Starts everything, breaks something under load, mends it, waits until all is told, and looks what is there. */
export async function runRound(fault: Fault, seed: number, pace: Pace): Promise<RoundResult> {
  const { store, strike } = await fault.prepare();
  const apps = await startApps(store).catch(async (error) => {
    await store.stop();
    throw error;
  });
  const baseUrls = apps.gateways.map(urlOf);
  const random = createRandom(seed);
  try {
    const inboxes = await createInboxes(apps, pace.inboxes);
    const watchers = startWatchers(baseUrls, inboxes);
    try {
      const { watched } = watchers;
      await until('every watcher is there', deadlineMs, () => watched.every(({ synced }) => synced));
      const load = startMailLoad({
        ...{ ingesters: apps.ingesters, inboxes: atLeastOne(inboxes), mailsPerSecond: pace.mailsPerSecond },
        ...{ name: seed.toString(36), random },
      });
      await pause(random.between(pace.before.least, pace.before.most));
      await strike(apps, { random, restarts: pace.restarts });
      const back = await waitUntilBack({ mended: performance.now(), load, apps, inboxes, watched });
      await pause(pace.afterMs);
      await load.finish(deadlineMs);
      const behind = await caughtUp(load, watched);
      const findings = await checkMail({ baseUrls, inboxes, mails: load.mails, watched });
      return {
        ...back,
        findings: { ...findings, wrong: [...findings.wrong, ...back.missed, ...behind] },
        slowestReplyMs: load.slowestReplyMs(),
        errors: [...apps.gateways, ...apps.ingesters].flatMap((app) => app.errors()),
      };
    } finally {
      watchers.close();
    }
  } finally {
    await apps.stop();
    await store.stop();
  }
}

type Struck = {
  readonly mended: number;
  readonly load: MailLoad;
  readonly apps: Apps;
  readonly inboxes: readonly ChaosInbox[];
  readonly watched: readonly Watched[];
};

async function waitUntilBack({ mended, load, apps, inboxes, watched }: Struck) {
  const back = () => {
    const taken = load.mails.flatMap((mail) => (mail.outcome.kind === 'acknowledged' && mail.outcome.at > mended ? [{ mail, ...mail.outcome }] : []));
    const first = (times: readonly number[]) => Math.min(...times) - mended;
    return {
      mailBackMs: Math.max(
        ...apps.ingesters.map((app) => first(taken.filter(({ by }) => by === app).map(({ at }) => at))),
        ...inboxes.map((inbox) => first(taken.filter(({ mail }) => mail.recipients.includes(inbox)).map(({ at }) => at))),
      ),
      eventsBackMs: Math.max(
        ...watched.map(({ heardAt }) =>
          first(taken.flatMap(({ mail }) => heardAt.get(mail.marker) ?? []).filter((at) => at > mended)),
        ),
      ),
    };
  };
  const isBack = () => Object.values(back()).every(Number.isFinite);
  const missed: string[] = [];
  await until('mail and events are back', deadlineMs, isBack).catch((error) => missed.push(String(error)));
  return { ...back(), missed };
}

/** The watchers are waited for; what still fails after that is found by the check. */
async function caughtUp({ mails }: MailLoad, watched: readonly Watched[]): Promise<readonly string[]> {
  const acknowledged = mails.filter(({ outcome }) => outcome.kind === 'acknowledged');
  const hasAll = ({ inbox, heardAt }: Watched) =>
    acknowledged.every(({ marker, recipients }) => !recipients.includes(inbox) || heardAt.has(marker));
  const behind: string[] = [];
  await until('every watcher has everything', deadlineMs, () => watched.every(hasAll)).catch((error) => behind.push(String(error)));
  const waiting = mails.filter(({ outcome }) => outcome.kind === 'waiting').length;
  return waiting > 0 ? [...behind, `${waiting} mails were not taken within ${deadlineMs / 1000} s`] : behind;
}

function atLeastOne<T>(items: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('a round without an inbox');
  return [first, ...rest];
}
