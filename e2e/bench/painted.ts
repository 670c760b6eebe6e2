/** End of DATA to the painted row in a real Chromium, one mail after the other. */
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { chromium, type Page } from '@playwright/test';
import { mayflyPage } from '../harness/page.ts';
import { startMayfly } from './contenders.ts';
import { timingsTable } from './figures.ts';

const mails = 150;
const warmUp = 20;
const everyMs = 100;

export async function benchPainted(): Promise<string> {
  const executablePath = process.env.MAYFLY_CHROMIUM ?? '/usr/bin/chromium';
  const mayfly = await startMayfly();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ baseURL: mayfly.baseUrl });
    const address = await mayflyPage(page).open();
    const painted = await hearPaints(page);
    const dialogue = await openDialogue(mayfly.smtpPort);
    await dialogue.say('EHLO bench.example');
    const late: number[] = [];
    for (let sent = 0; sent < warmUp + mails; sent++) {
      const subject = `bench-${sent}-painted`;
      const seen = painted(subject);
      for (const line of ['MAIL FROM:<ada@sender.example>', `RCPT TO:<${address}>`, 'DATA']) await dialogue.say(line);
      const ended = performance.now();
      await dialogue.say(`From: Ada <ada@sender.example>\r\nSubject: ${subject}\r\n\r\nIt is 482910.\r\n.`);
      if (sent >= warmUp) late.push((await seen) - ended);
      else await seen;
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
    dialogue.hangUp();
    const version = browser.version();
    return `One tab, Chromium ${version} without a screen, ${mails} mails, one each ${everyMs} ms; milliseconds

${timingsTable([['end of DATA to the row on the page', late]])}`;
  } finally {
    await browser.close();
    await mayfly.watched.stop();
  }
}

/** When this process heard that a row with this subject was painted, which the browser's protocol delays a little. */
async function hearPaints(page: Page): Promise<(subject: string) => Promise<number>> {
  const waiting = new Map<string, (at: number) => void>();
  await page.exposeFunction('benchPainted', (subject: string) => waiting.get(subject)?.(performance.now()));
  await page.evaluate(() => {
    const told = new Set<string>();
    const tell: unknown = Reflect.get(window, 'benchPainted');
    new MutationObserver(() => {
      for (const [subject] of (document.body.textContent ?? '').matchAll(/bench-\d+-painted/g)) {
        if (told.has(subject)) continue;
        told.add(subject);
        // A task set in a frame runs when that frame was handed over to be painted.
        requestAnimationFrame(() =>
          setTimeout(() => {
            if (typeof tell === 'function') tell(subject);
          }),
        );
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return (subject) => new Promise((resolve) => waiting.set(subject, resolve));
}
