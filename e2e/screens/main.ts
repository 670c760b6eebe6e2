/** `npm run screens [name…]`: every state of the page, narrow and wide, light and dark, as pictures to be looked at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { sceneOn, startStage, states } from '../harness/states.ts';

const wanted = process.argv.slice(2);
const folder = fileURLToPath(new URL('../test-results/screens/', import.meta.url));
mkdirSync(folder, { recursive: true });
const stage = await startStage();
const browser = await chromium.launch({
  executablePath: process.env.MAYFLY_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const state of states) {
    if (wanted.length > 0 && !wanted.includes(state.name)) continue;
    const setUp = stage[state.on ?? 'roomy'];
    const page = await browser.newPage({ baseURL: setUp.url, javaScriptEnabled: state.javaScript ?? true });
    page.setDefaultTimeout(15_000);
    await state.reach(sceneOn(setUp, page));
    await page.mouse.move(0, 0);
    for (const width of [390, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.screenshot({
          path: join(folder, `${state.name}-${width}-${colorScheme}.png`),
          animations: 'disabled',
        });
      }
    }
    await page.context().close();
  }
} finally {
  await browser.close();
  await stage.stop();
}
