/** How long a mail at the gauge's limits takes to open, and the longest that the page hears nobody meanwhile. */
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { sendTo } from '../harness/fixtures.ts';
import { type MayflyPage, mayflyPage } from '../harness/page.ts';
import { type SetUp, startSetUp } from '../harness/set-ups.ts';
import { newsletterHtml } from './bench-mail.ts';
import { quantile } from './figures.ts';

const openings = 5;

/** Just within `htmlLimits` of `packages/mail/src/gauge-html.ts`, each at another of them. */
export const mailsAtTheLimits: Record<string, string> = {
  '15,000 elements, side by side': '<div>x</div>'.repeat(14_900),
  '15,000 elements, 250 deep': '<div>'.repeat(250) + '<p>x</p>'.repeat(14_600),
  '15,000 cells of tables with styles and links': numbered(
    3700,
    (n) =>
      `<table width="100%"><td style="padding:4px;font:14px Arial"><a href="https://shop.example/${n}"><b>${n}</b></a></table>`,
  ),
  '7,000 links that lead elsewhere than they say': numbered(
    7000,
    (n) => `<a href="https://a.example/${n}">https://b.example/${n}</a><br>`,
  ),
  '200,000 characters, each of several': '👩‍👩‍👧‍👦x\u0301\u0302 '.repeat(13_000),
  'a megabyte of styles on its tags': numbered(
    14_900,
    () => '<p style="padding: 1px; color: #333333; background: #ffffff">',
  ),
  'style sheets as heavy as may be': `<style>${'*{color:red}'.repeat(180)}</style>${'<p>x'.repeat(14_900)}`,
  'style sheets that are too heavy, left out': `<style>${'*>*{color:red}'.repeat(20_000)}</style>${'<p>x'.repeat(14_900)}`,
};

export async function benchOpenMail(): Promise<string> {
  const mayfly = await startSetUp('embedded');
  const browser = await chromium.launch({
    executablePath: process.env.MAYFLY_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const rows: string[] = [];
    const mails = { 'a newsletter of 40 kB': newsletterHtml(39_600), ...mailsAtTheLimits };
    for (const [name, html] of Object.entries(mails)) rows.push(await rowOf(browser, mayfly, name, html));
    return `A newsletter, and mail at the limits of what is shown as HTML, medians of ${openings}; from the click to the mail being drawn, and
the longest task of the page from then on; beside the same HTML put into a bare frame as it is; milliseconds

| ${''.padEnd(46)} | opens  | longest task | bare frame | ratio |
|${'-'.repeat(48)}|-------:|-------------:|-----------:|------:|
${rows.join('\n')}`;
  } finally {
    await browser.close();
    await mayfly.stop();
  }
}

async function rowOf(browser: Browser, mayfly: SetUp, name: string, html: string): Promise<string> {
  const context = await browser.newContext({ baseURL: mayfly.url, viewport: { width: 1280, height: 800 } });
  const inbox = mayflyPage(await context.newPage());
  const to = await inbox.open();
  await sendTo(mayfly.smtpPort, { to, subject: 'large', html });
  await inbox.rows.first().waitFor();
  const opened: Opening[] = [];
  // The first brings the reader along.
  for (let count = 0; count <= openings; count++) opened.push(await open(inbox));
  // Half a minute, where a frame takes everything.
  const bare = html.includes('*>*') ? undefined : median(await drawBare(context, html));
  await context.close();
  const measured = opened.slice(1);
  const opens = median(measured.map(({ ms }) => ms));
  const longest = median(measured.map(({ longestTaskMs }) => longestTaskMs));
  const figures = [
    ...[opens.toFixed(0).padStart(6), longest.toFixed(0).padStart(12)],
    (bare?.toFixed(0) ?? '-').padStart(10),
    (bare === undefined ? '-' : (opens / bare).toFixed(1)).padStart(5),
  ];
  return `| ${name.padEnd(46)} | ${figures.join(' | ')} |`;
}

type Opening = { readonly ms: number; readonly longestTaskMs: number };

async function open(inbox: MayflyPage): Promise<Opening> {
  await inbox.page.evaluate(watchOpening);
  await inbox.rows.first().getByRole('button').first().click({ noWaitAfter: true });
  const opening = await inbox.page.evaluate<Opening>('window.opening');
  await inbox.reader.getByRole('button', { name: /Close|Back/ }).click();
  await inbox.reader.waitFor({ state: 'detached' });
  return opening;
}

/** As text, since what turns TypeScript into a program puts helpers of its own into functions, which a page has not. */
const watchOpening = `void (window.opening = new Promise((resolve) => {
  const tasks = [0];
  const watcher = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  watcher.observe({ entryTypes: ['longtask'] });
  addEventListener('click', () => {
    const begun = performance.now();
    requestAnimationFrame(function look() {
      const frame = document.querySelector('article iframe[data-filled=true]');
      if (!frame || frame.clientHeight === 0) return requestAnimationFrame(look);
      requestAnimationFrame(() => setTimeout(() => {
        const ms = performance.now() - begun;
        // Long tasks are told of a moment later.
        setTimeout(() => { watcher.disconnect(); resolve({ ms, longestTaskMs: Math.max(...tasks) }); }, 200);
      }));
    });
  }, { once: true, capture: true });
}))`;

/** What any page that shows it would take. */
async function drawBare(context: BrowserContext, html: string): Promise<number[]> {
  const page = await context.newPage();
  const times: number[] = [];
  for (let count = 0; count < openings; count++) times.push(await drawOnce(page, html));
  await page.close();
  return times;
}

function drawOnce(page: Page, html: string): Promise<number> {
  return page.evaluate<number>(`new Promise((resolve) => {
    document.body.innerHTML = '<iframe style="width:800px"></iframe>';
    const [frame] = document.getElementsByTagName('iframe');
    setTimeout(() => {
      const begun = performance.now();
      const root = frame.contentDocument.documentElement;
      root.innerHTML = ${JSON.stringify(html)};
      frame.style.height = root.scrollHeight + 'px';
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    }, 100);
  })`);
}

function numbered(count: number, write: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => write(n)).join('');
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
