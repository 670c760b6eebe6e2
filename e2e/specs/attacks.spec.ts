import { type BrowserContext, expect } from '@playwright/test';
import { type Attack, armed, attacks, hostOf } from '../attacks/attack.ts';
import { type AttackStage, type Deed, openAttackStage, type Staging } from '../harness/attack-stage.ts';
import { test as base } from '../harness/fixtures.ts';
import { startTracker, type Tracker, trackerDomain } from '../harness/tracker.ts';
import { inviteVisitor, type Visitor } from '../harness/visitor.ts';

const batchSize = 40;

type Fixtures = {
  /** All of them in the long tier; else a fifteenth, the same ones each time, from every mechanism. */
  chosen: readonly Attack[];
  tracker: Tracker;
  invite: () => Promise<{ visitor: Visitor; stage: AttackStage }>;
};

const test = base.extend<Fixtures>({
  chosen: async ({ tier }, use) => use(tier === 'long' ? attacks : attacks.filter(({ id }) => id % 15 === 3)),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
  tracker: async ({}, use) => {
    const tracker = await startTracker();
    await use(tracker);
    tracker.stop();
  },
  invite: async ({ tracker, mayfly, launchOptions }, use) => {
    const stages: AttackStage[] = [];
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const visitor = await inviteVisitor(launchOptions, tracker.port);
      const stage = await openAttackStage(visitor.context, tracker, mayfly.url);
      stages.push(stage);
      contexts.push(visitor.context);
      return { visitor, stage };
    });
    for (const stage of stages) stage.stop();
    for (const context of contexts) await context.close();
  },
});

test.describe.configure({ timeout: 400_000 });

test('there are at least four hundred attacks, no two alike, each with a name of its own', () => {
  const known = (read: (attack: Attack) => string) => new Set(attacks.map(read)).size;
  expect(attacks.length).toBeGreaterThanOrEqual(400);
  expect(known(({ mechanism, name }) => `${mechanism} ${name}`)).toBe(attacks.length);
  expect(known(({ html }) => html.replace(/attack-\d+|alert\(\d+\)/g, ''))).toBe(attacks.length);
});

test('with no layer between them and the browser, attacks act', async ({ invite, chosen, tier }) => {
  const acted = new Set<number | undefined>();
  let { stage, visitor } = await invite();
  for (const batch of batchesOf(chosen)) {
    for (const { attack } of await stage.present(batch, 'none')) acted.add(attack);
    // One of them may have taken the browser down.
    const isGone = await visitor.context.newPage().then(
      (page) => page.close(),
      () => 'gone',
    );
    if (isGone === 'gone') ({ stage, visitor } = await invite());
  }
  const acting = chosen.filter(({ id }) => acted.has(id)).length;
  test.info().annotations.push({ type: 'acting', description: `${acting} of ${chosen.length}` });
  expect(acting).toBeGreaterThanOrEqual(tier === 'long' ? 400 : chosen.length / 2);
});

test('nothing acts behind both layers, nor behind either alone', async ({ invite, chosen }) => {
  const { stage, visitor } = await invite();
  for (const staging of ['both', 'sanitiser, set', 'sanitiser, written', 'frame'] as const)
    expect(await presentAll(stage, chosen, staging), staging).toEqual([]);
  expect(await visitor.leave()).toBe(0);
});

test('where pictures are let through, pictures are all that goes, and nobody is told who asks', async ({
  invite,
  tracker,
  chosen,
}) => {
  const { stage, visitor } = await invite();
  await visitor.context.addCookies(chosen.map(({ id }) => cookieOf(id)));
  let asked = 0;
  for (const batch of batchesOf(chosen)) {
    const deeds = await stage.present(batch, 'both, images');
    expect(deeds.filter(({ kind }) => kind !== 'request')).toEqual([]);
    for (const { headers } of tracker.hits) {
      if (headers === undefined) continue;
      asked++;
      expect(headers.accept).toMatch(/^image\//);
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('authorization');
    }
  }
  expect(asked).toBeGreaterThan(0);
});

test('the instruments see a look-up, a connection in advance and a cookie', async ({ invite, tracker }) => {
  const { visitor, stage } = await invite();
  await visitor.context.addCookies([cookieOf(1)]);
  const html = armed(
    '<link rel=dns-prefetch href="//looked-up.HOST"><link rel=preconnect href="https://HOST"><img src="https://HOST/i.gif">',
    1,
  );
  await stage.present([{ id: 1, mechanism: 'test', name: 'honest', html }], 'none');
  expect(tracker.hits.find(({ path }) => path === '/i.gif')?.headers).toMatchObject({ cookie: 'known=yes' });
  expect(await visitor.leave()).toBeGreaterThanOrEqual(3);
});

/** As a tracker that knows its visitor sets it. */
function cookieOf(id: number) {
  const domain = `${hostOf(id)}.${trackerDomain}`;
  return { name: 'known', value: 'yes', domain, path: '/', sameSite: 'None', secure: true } as const;
}

async function presentAll(stage: AttackStage, all: readonly Attack[], staging: Staging): Promise<readonly string[]> {
  const told: string[] = [];
  for (const batch of batchesOf(all)) told.push(...(await stage.present(batch, staging)).map(tell));
  return told;
}

function tell({ kind, attack, what }: Deed): string {
  const { mechanism, name } = attacks[attack ?? -1] ?? { mechanism: 'unknown', name: '' };
  return `${kind} by ${mechanism}, ${name}: ${what}`;
}

function batchesOf(all: readonly Attack[]): readonly (readonly Attack[])[] {
  return Array.from({ length: Math.ceil(all.length / batchSize) }, (_, index) =>
    all.slice(index * batchSize, (index + 1) * batchSize),
  );
}
