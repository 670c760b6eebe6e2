/**
 * `npm run figures [-- --lighthouse]`: how quick the page is on this machine. Figures to be looked at, not gates.
 * Lighthouse is no part of the project: npx fetches the one version named here, where it is asked for.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { createTransport } from 'nodemailer';
import { mayflyPage } from '../harness/page.ts';
import { startSetUp } from '../harness/set-ups.ts';

/** As text, since what turns TypeScript into a program puts helpers of its own into functions, which a page has not. */
const markAddress = `(function look() {
  if (document.querySelector('[data-testid=address]')) performance.mark('address');
  else requestAnimationFrame(look);
})()`;

const frameGaps = `new Promise((resolve) => {
  const gaps = [];
  let last;
  requestAnimationFrame(function look(now) {
    if (last !== undefined) gaps.push(now - last);
    last = now;
    if (gaps.length < 240) requestAnimationFrame(look);
    else resolve(gaps);
  });
})`;

const chromiumPath = process.env.MAYFLY_CHROMIUM ?? '/usr/bin/chromium';
const mayfly = await startSetUp('embedded');
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox'],
});
try {
  const times: number[] = [];
  for (let visit = 0; visit < 7; visit++) times.push(await addressTime(browser));
  print('address on screen, median of 7 first visits', `${median(times)} ms`);
  print('JavaScript of the first screen, gzip', `${await firstScreenBytes(browser)} bytes`);
  const { still, frames } = await scrollFrames(browser);
  print('frames a second, the page at rest', (1000 / mean(still)).toFixed(1));
  print('frames a second, scrolling 200 messages', (1000 / mean(frames)).toFixed(1));
  print('of them the longest', `${Math.max(...frames).toFixed(1)} ms`);
  print('over 20 ms', `${frames.filter((ms) => ms > 20).length} of ${frames.length}`);
  if (process.argv.includes('--lighthouse')) {
    for (const preset of ['mobile', 'desktop'] as const)
      for (const [name, score] of await lighthouse(preset)) print(`Lighthouse, ${preset}, ${name}`, String(score));
  }
} finally {
  await browser.close();
  await mayfly.stop();
}

/** From the request to the address being painted, in a browser that has never been here. */
async function addressTime(browser: Browser): Promise<number> {
  const context = await browser.newContext({ baseURL: mayfly.url });
  const page = await context.newPage();
  await page.addInitScript({ content: markAddress });
  await mayflyPage(page).open();
  const ms = await page.evaluate(() => performance.getEntriesByName('address')[0]?.startTime ?? Number.NaN);
  await context.close();
  return Math.round(ms);
}

async function firstScreenBytes(browser: Browser): Promise<number> {
  const context = await browser.newContext({ baseURL: mayfly.url });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await mayflyPage(page).open();
  const sizes = await Promise.all(scripts.map(async (url) => gzipSync(await (await fetch(url)).text()).length));
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The time between frames while a wheel turns, in milliseconds. */
async function scrollFrames(browser: Browser): Promise<Record<'still' | 'frames', number[]>> {
  const context = await browser.newContext({ baseURL: mayfly.url, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const inbox = mayflyPage(page);
  const to = await inbox.open();
  const transport = createTransport({ host: '127.0.0.1', port: mayfly.smtpPort, pool: true });
  for (let mail = 0; mail < 200; mail++) {
    await transport.sendMail({ from: 'ada@sender.example', to, subject: `mail ${mail}`, text: 'Some words of it.' });
  }
  transport.close();
  await inbox.rows.nth(199).waitFor();
  await page.mouse.move(180, 500);
  // What this machine has to give, whatever else it does.
  const still = await page.evaluate<number[]>(frameGaps);
  const frames = page.evaluate<number[]>(frameGaps);
  for (let turn = 0; turn < 80; turn++) await page.mouse.wheel(0, turn < 40 ? 250 : -250);
  const gaps = await frames;
  await context.close();
  return { still, frames: gaps };
}

async function lighthouse(preset: 'mobile' | 'desktop'): Promise<[string, number][]> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      ...['--yes', '--ignore-scripts', 'lighthouse@12.8.2', mayfly.url, '--quiet', '--output=json'],
      ...['--only-categories=performance,accessibility,best-practices', '--chrome-flags=--headless=new --no-sandbox'],
      ...(preset === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { env: { ...process.env, CHROME_PATH: chromiumPath }, maxBuffer: 50_000_000 },
  );
  const report: { categories: Record<string, { score: number }> } = JSON.parse(stdout);
  return Object.entries(report.categories).map(([name, { score }]) => [name, Math.round(score * 100)]);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function print(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(48)} ${value}\n`);
}
