import { setTimeout as pause } from 'node:timers/promises';
import { createHttpApi } from '@mayfly/client/http-api';
import { isRefusal } from '@mayfly/client/mayfly-error';
import { keysIn } from '@mayfly/test-peers/redis-server';
import { createRandom } from '@mayfly/test-peers/seeded-random';
import { type App, type Apps, type ChaosInbox, createInbox, createInboxes, urlOf } from './chaos-set-up.ts';
import { checkMail } from './check-mail.ts';
import { type SentMail, startMailLoad } from './mail-load.ts';
import { waitForRecovery } from './recovery.ts';
import { deadlineMs, errorsOf, finish, nameOf, type Pace, type RoundResult, withApps } from './round.ts';
import { type SingleStore, startMemoryStore } from './stores.ts';
import { until } from './until.ts';
import { startWatchers, type Watched, watchedOf } from './watchers.ts';

/**
 * A store that keeps nothing on a disk is killed and comes back empty. Nothing is asked of the mail that was in
 * it but that it is gone as a whole, and that everybody is told; all is asked of the mail that comes after.
 */
export async function runMemoryRound(seed: number, pace: Pace): Promise<RoundResult> {
  const store = await startMemoryStore();
  return withApps(store, async (apps) => {
    const random = createRandom(seed);
    const { ingesters, gateways } = apps;
    const { mailsPerSecond } = pace;
    const baseUrls = gateways.map(urlOf);
    const formerInboxes = await createInboxes(apps, pace.inboxes);
    const former = startWatchers(baseUrls, formerInboxes);
    const formerLoad = startMailLoad({
      ingesters,
      inboxes: formerInboxes,
      mailsPerSecond,
      name: `${nameOf(seed)}f`,
      random,
    });
    await pause(random.between(pace.before.least, pace.before.most));
    await store.redis.kill('SIGKILL');
    await store.redis.start();
    const at = performance.now();

    const inboxes = await createAgain(apps, pace.inboxes);
    const watchers = startWatchers(baseUrls, watchedOf(inboxes));
    try {
      const { watched } = watchers;
      const load = startMailLoad({ ingesters, inboxes, mailsPerSecond, name: nameOf(seed), random });
      const recovery = await waitForRecovery({ at, load, apps, inboxes, watched }, deadlineMs);
      await pause(pace.afterMs);
      await formerLoad.finish(0);
      const late = await finish(load, watched, recovery);
      store.hasten();
      const findings = await checkMail({ baseUrls, inboxes, mails: load.mails, watched });
      const left = await leftOvers(store, gateways[0], formerInboxes, former.watched);
      return {
        ...recovery,
        storeBackMs: 0,
        findings: {
          ...findings,
          half: [...findings.half, ...left],
          wrong: [...late, ...findings.wrong, ...takenForNobody(formerLoad.mails, at)],
        },
        slowestReplyMs: Math.max(load.slowestReplyMs(), formerLoad.slowestReplyMs()),
        errors: errorsOf(apps),
      };
    } finally {
      watchers.close();
      former.close();
    }
  });
}

/** As a visitor would: tries until there is a store again. */
function createAgain({ gateways }: Apps, count: number): Promise<ChaosInbox[]> {
  const [one, other] = gateways;
  return Promise.all(Array.from({ length: count }, (_, index) => tryToCreate(index % 2 === 0 ? one : other)));
}

async function tryToCreate(gateway: App): Promise<ChaosInbox> {
  let created: ChaosInbox | undefined;
  await until('an inbox is made', deadlineMs, async () => {
    created = await createInbox(gateway).catch(() => undefined);
    return created !== undefined;
  });
  if (!created) throw new Error('no inbox');
  return created;
}

async function leftOvers(
  { redis }: SingleStore,
  gateway: App,
  former: readonly ChaosInbox[],
  watched: readonly Watched[],
): Promise<readonly string[]> {
  const isTold = ({ ended }: Watched) => ended === 'inbox_gone' || ended === 'inbox.expired';
  await until('every watcher is told', deadlineMs, () => watched.every(isTold)).catch(() => {});
  const keys = await keysIn(redis);
  const api = createHttpApi({ baseUrl: urlOf(gateway) });
  const read = await Promise.all(
    former.map((inbox) =>
      api.readInbox(inbox).then(
        () => false,
        (error) => isRefusal(error, 'inbox_gone'),
      ),
    ),
  );
  return [
    ...watched.flatMap((one) => (isTold(one) ? [] : [`a watcher was told of the end: ${one.ended}`])),
    ...read.flatMap((gone) => (gone ? [] : ['an inbox is not gone for who reads it'])),
    ...former.flatMap(({ inboxId }) => keys.filter((key) => key.includes(inboxId))).map((key) => `${key} is left`),
  ];
}

function takenForNobody(mails: readonly SentMail[], since: number): readonly string[] {
  return mails.flatMap(({ marker, outcome }) =>
    outcome.kind === 'acknowledged' && outcome.at > since ? [`${marker} was taken for an inbox that is gone`] : [],
  );
}
