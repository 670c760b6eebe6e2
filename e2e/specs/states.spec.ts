import { expect, test } from '@playwright/test';
import { violationsIn } from '../harness/axe.ts';
import { isRefusal } from '../harness/fixtures.ts';
import { type Stage, sceneOn, startStage, states } from '../harness/states.ts';

/** Every state at both widths; in the short tier axe looks at one of the four, another for each state. */
const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
  { width: 390, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const;

let stage: Stage;
test.beforeAll(async () => {
  stage = await startStage();
});
test.afterAll(() => stage.stop());

for (const [index, state] of states.entries()) {
  test(`${state.name} is reached, accessible, within its window and within its policy`, async ({ browser }, info) => {
    const setUp = stage[state.on ?? 'roomy'];
    const context = await browser.newContext({ baseURL: setUp.url, javaScriptEnabled: state.javaScript ?? true });
    const page = await context.newPage();
    const refusals: string[] = [];
    page.on('console', (message) => isRefusal(message.text()) && refusals.push(message.text()));
    await state.reach(sceneOn(setUp, page));
    for (const [turn, { width, colorScheme }] of looks.entries()) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      // axe is a script.
      const looked = state.javaScript !== false && (info.config.metadata.long || turn === index % looks.length);
      if (looked) expect(await violationsIn(page)).toEqual([]);
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(widest).toBeLessThanOrEqual(width);
    }
    expect(refusals).toEqual([]);
    await context.close();
  });
}

test('nothing is cut off at 200 % zoom, from right to left, or in forced colours', async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: stage.roomy.url,
    // 1440 by 844 at 200 %.
    viewport: { width: 720, height: 422 },
    forcedColors: 'active',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const live = states.find(({ name }) => name === 'several-addresses');
  await live?.reach(sceneOn(stage.roomy, page));
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((direction) => {
      document.documentElement.dir = direction;
    }, dir);
    for (const width of [720, 390, 1440]) {
      await page.setViewportSize({ width, height: width === 720 ? 422 : 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expect(page.getByRole('button', { name: 'Copy' })).toBeInViewport({ ratio: 1 });
    }
    // The colours of that mode are the reader's own.
    await page.emulateMedia({ forcedColors: 'none' });
    expect(await violationsIn(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
  }
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
  await context.close();
});
