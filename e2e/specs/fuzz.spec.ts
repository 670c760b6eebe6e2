import { expect, test } from '@playwright/test';
import { fuzzSmtp } from '../fuzz/fuzz-smtp.ts';
import { startWatchedSetUp } from '../harness/watched-set-up.ts';

test.describe('SMTP sessions changed by chance @redis', () => {
  test('are answered in order, and the next sender is served', async () => {
    test.setTimeout(180_000);
    await expectNothingFound(1, (rounds) => rounds < 120);
  });

  test('are answered in order for half a minute @long', async () => {
    test.setTimeout(240_000);
    const end = Date.now() + 30_000;
    await expectNothingFound(Date.now() % 1_000_000, () => Date.now() < end);
  });
});

async function expectNothingFound(seed: number, goesOn: (rounds: number) => boolean): Promise<void> {
  const mayfly = await startWatchedSetUp();
  try {
    const { found } = await fuzzSmtp({ seed, mayfly, goesOn });
    const told = found.map(({ round, problems, steps }) => ({
      ...{ seed, round, problems },
      steps: steps.map(({ bytes }) => bytes.toString('base64')),
    }));
    expect(told).toEqual([]);
    expect(mayfly.standstillMs()).toBeLessThan(200);
  } finally {
    await mayfly.stop();
  }
}
