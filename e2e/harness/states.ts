import { readSample, type SampleName } from '@mayfly/sample-mail/read-sample';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import type { BrowserContext, Page, Route } from '@playwright/test';
import { createTransport } from 'nodemailer';
import { createWithLifetime, type MayflyPage, mayflyPage } from './page.ts';
import { type SetUp, startSetUp } from './set-ups.ts';

/** Every state the page can be in, and the shortest honest way there. */
export type State = {
  readonly name: string;
  /** tight: little room, a short idle window, no extension. */
  readonly on?: 'tight';
  readonly javaScript?: false;
  /** Resolves when it is on screen. */
  reach(scene: Scene): Promise<unknown>;
};

export type Scene = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly inbox: MayflyPage;
  deliver(to: string, ...names: SampleName[]): Promise<void>;
  /** A mail of 48 kB that has begun and does not end before the page is closed. */
  announce(to: string): Promise<void>;
};

export type Stage = { readonly roomy: SetUp; readonly tight: SetUp; stop(): Promise<void> };

/** Two servers that all states can be reached on. */
export async function startStage(): Promise<Stage> {
  const env = { MAYFLY_DOMAINS: 'mayfly.example,*.river.example' };
  const [roomy, tight] = await Promise.all([
    startSetUp('embedded', { env }),
    startSetUp('embedded', {
      env: { ...env, MAYFLY_IDLE_WINDOW: '100s', MAYFLY_MAX_LIFETIME: '1h', MAYFLY_INBOX_MESSAGES: '2' },
    }),
  ]);
  return { roomy, tight, stop: async () => void (await Promise.all([roomy.stop(), tight.stop()])) };
}

export function sceneOn({ smtpPort }: SetUp, page: Page): Scene {
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort });
  return {
    page,
    context: page.context(),
    inbox: mayflyPage(page),
    deliver: async (to, ...names) => {
      for (const name of names)
        await transport.sendMail({ envelope: { from: 'ada@sender.example', to }, raw: readSample(name) });
    },
    announce: async (to) => {
      const dialogue = await openDialogue(smtpPort);
      page.once('close', dialogue.hangUp);
      await dialogue.say('EHLO sender.example');
      await dialogue.say('MAIL FROM:<ada@sender.example> SIZE=48000');
      await dialogue.say(`RCPT TO:<${to}>`);
    },
  };
}

export const states: readonly State[] = [
  {
    name: 'booting',
    reach: async ({ page }) => {
      await page.route('**/api/v1/inboxes', () => {});
      await page.goto('/');
      await page.getByRole('region', { name: 'Your address' }).and(page.locator('[aria-busy]')).waitFor();
    },
  },
  {
    name: 'challenge',
    reach: async ({ page }) => {
      await page.route('**/api/v1/inboxes', (route) => problem(route, 403, 'challenge_required'));
      await page.route('**/api/v1/challenge', (route) => route.fulfill({ json: endlessChallenge }));
      await page.goto('/');
      await page.getByRole('progressbar', { name: 'Checking that you are not a machine' }).waitFor();
    },
  },
  { name: 'waiting', reach: ({ inbox }) => inbox.open() },
  {
    name: 'waiting-long',
    reach: async ({ page, inbox }) => {
      await page.clock.install();
      await inbox.open();
      await page.clock.fastForward(66_000);
      await page.getByText('Many senders take a minute or two').waitFor();
    },
  },
  {
    name: 'arriving',
    reach: async ({ page, inbox, announce }) => {
      await announce(await inbox.open());
      await page.getByText('is arriving: 48 kB announced').waitFor();
    },
  },
  { name: 'live', reach: live },
  {
    name: 'reading',
    reach: async (scene) => {
      await live(scene);
      await scene.inbox.rows.last().getByRole('button').first().click();
      await scene.inbox.reader.getByRole('tab', { name: /Attachments/ }).waitFor();
    },
  },
  {
    name: 'several-addresses',
    reach: async (scene) => {
      const { page, inbox, deliver } = scene;
      await live(scene);
      const [first] = [await inbox.address.innerText()];
      for (const tabs of [2, 3]) {
        await page.getByRole('button', { name: 'New address' }).click();
        await inbox.tabs.nth(tabs - 1).waitFor();
      }
      await inbox.choose('Destroy…');
      await page.getByRole('dialog').getByRole('button', { name: 'Destroy' }).click();
      await page.getByRole('region', { name: 'Address destroyed' }).waitFor();
      await inbox.tabs.nth(1).getByRole('button').click();
      await deliver(first.trim(), 'plain-text');
      await inbox.tabs.first().getByText('4 unread').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'menu',
    reach: async ({ page, inbox }) => {
      await inbox.open();
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'choose', reach: choose },
  {
    name: 'choose-refused',
    reach: async (scene) => {
      await choose(scene);
      const dialog = scene.page.getByRole('dialog');
      await dialog.getByLabel('Name').fill('postmaster');
      await dialog.getByRole('button', { name: 'Get this address' }).click();
      await dialog.getByText('speaks for the whole domain').waitFor();
    },
  },
  {
    name: 'share',
    reach: async ({ page, inbox }) => {
      await inbox.open();
      await inbox.choose('Open elsewhere…');
      await page.getByRole('img', { name: 'QR code' }).waitFor();
    },
  },
  {
    name: 'destroy',
    reach: async (scene) => {
      await live(scene);
      await scene.inbox.choose('Destroy…');
      await scene.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'keys',
    reach: async ({ page, inbox }) => {
      await inbox.open();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    },
  },
  {
    name: 'selecting',
    reach: async (scene) => {
      await live(scene);
      await scene.page.getByRole('button', { name: 'Select' }).click();
      await scene.inbox.rows.first().getByRole('checkbox').click();
      await scene.page.getByText('1 selected').waitFor();
    },
  },
  {
    name: 'filtered',
    reach: async (scene) => {
      await live(scene);
      await scene.page.getByRole('searchbox').fill('nothing like it');
      await scene.page.getByText('No message matches').waitFor();
    },
  },
  {
    name: 'undo',
    reach: async (scene) => {
      await live(scene);
      await scene.page.clock.install();
      await scene.inbox.rows.first().getByRole('button').first().focus();
      await scene.page.keyboard.press('#');
      await scene.page.getByRole('region', { name: 'Undo' }).waitFor();
    },
  },
  {
    name: 'reconnecting',
    reach: async (scene) => {
      const cut = await cuttable(scene.page);
      await live(scene);
      await cut();
      await scene.inbox.connection.filter({ hasText: 'Reconnecting' }).waitFor();
    },
  },
  {
    name: 'offline',
    reach: async (scene) => {
      const cut = await cuttable(scene.page);
      await live(scene);
      await cut();
      await scene.context.setOffline(true);
      await scene.inbox.connection.filter({ hasText: 'Offline' }).waitFor();
    },
  },
  {
    name: 'last-minute',
    reach: async (scene) => {
      await createWithLifetime(scene.page, 30);
      await live(scene);
      await scene.page.getByText('Last minute').waitFor();
    },
  },
  {
    name: 'running-out',
    on: 'tight',
    reach: async ({ page, inbox }) => {
      await inbox.open();
      await page.getByText('Running out').waitFor();
    },
  },
  {
    name: 'full',
    on: 'tight',
    reach: async ({ page, inbox, deliver }) => {
      const to = await inbox.open();
      await deliver(to, 'plain-text', 'newsletter');
      await inbox.rows.nth(1).waitFor();
      await deliver(to, 'one-time-code').catch(() => {});
      await page.getByRole('group', { name: 'Refused mail' }).getByText('was refused').click();
    },
  },
  {
    name: 'expired',
    reach: async ({ page }) => {
      await remember(page);
      await page.route('**/api/v1/inboxes/gone', (route) => problem(route, 410, 'inbox_gone'));
      await page.goto('/');
      await page.getByRole('region', { name: 'Address expired' }).waitFor();
    },
  },
  {
    name: 'destroyed',
    reach: async (scene) => {
      await live(scene);
      await scene.inbox.choose('Destroy…');
      await scene.page.getByRole('dialog').getByRole('button', { name: 'Destroy' }).click();
      await scene.page.getByRole('region', { name: 'Address destroyed' }).waitFor();
    },
  },
  {
    name: 'lost',
    reach: async ({ page }) => {
      await remember(page);
      await page.goto('/');
      await page.getByRole('region', { name: 'Address lost' }).waitFor();
    },
  },
  {
    name: 'rate-limited',
    reach: async ({ page }) => {
      await page.route('**/api/v1/inboxes', (route) => problem(route, 429, 'rate_limited', { 'Retry-After': '720' }));
      await page.goto('/');
      await page.getByText('You can try again in').waitFor();
    },
  },
  {
    name: 'server-away',
    reach: async ({ page }) => {
      await page.route('**/api/v1/**', (route) => route.abort());
      await page.goto('/');
      await page.getByText('does not answer').waitFor();
    },
  },
  {
    name: 'wrong-link',
    reach: async ({ page }) => {
      await page.goto('/#open=half-of-a-link');
      await page.getByRole('region', { name: 'Wrong link' }).waitFor();
    },
  },
  {
    name: 'no-javascript',
    javaScript: false,
    reach: async ({ page }) => {
      await page.goto('/');
      await page.locator('noscript main').waitFor();
    },
  },
  ...['privacy', 'questions', 'offline'].map((path) => ({
    name: `page-${path}`,
    reach: async ({ page }: Scene) => {
      await page.goto(`/${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  })),
  {
    name: 'challenge-person',
    reach: async ({ page }) => {
      await challengeOfService(page, '"shown", size: "small"');
      await page.getByText('Please show that you are not a machine').waitFor();
    },
  },
  {
    name: 'challenge-unreachable',
    reach: async ({ page }) => {
      await challengeOfService(page, '"unreachable"');
      await page.getByText('Cloudflare Turnstile cannot be reached').waitFor();
    },
  },
];

/** The page asked to show a service's widget, which says this of itself. */
async function challengeOfService(page: Page, state: string): Promise<void> {
  const says = `<!doctype html><html lang="en"><title>Widget</title><style>:root { color-scheme: light dark }</style><body><button>I am a person</button>
    <script>parent.postMessage({ mayfly: 'challenge', state: ${state} }, '*')</script>`;
  const json = { kind: 'turnstile', siteKey: 'key', frame: '/challenge-frame' };
  await page.route('**/api/v1/inboxes', (route) => problem(route, 403, 'challenge_required'));
  await page.route('**/api/v1/challenge', (route) => route.fulfill({ json }));
  await page.route('**/challenge-frame', (route) => route.fulfill({ contentType: 'text/html', body: says }));
  await page.goto('/');
}

/** A proof of work that nothing solves, and long enough to be looked at. */
const endlessChallenge = {
  kind: 'pow',
  challenge: {
    parameters: {
      ...{ algorithm: 'PBKDF2/SHA-256', nonce: '01', salt: '02', cost: 20_000, keyLength: 32, keySignature: '00' },
      ...{ keyPrefix: 'ff'.repeat(16), data: { mostCounter: 100_000, expiresAt: Date.now() + 120_000 } },
    },
    signature: '00',
  },
};

async function live({ inbox, deliver }: Scene): Promise<void> {
  const to = await inbox.open();
  await deliver(to, 'attachments', 'newsletter', 'one-time-code');
  await inbox.rows.nth(2).waitFor();
}

async function choose({ page, inbox }: Scene): Promise<void> {
  await inbox.open();
  await inbox.choose('Choose an address…');
  await page.getByRole('dialog').getByLabel('Domain').selectOption('*.river.example');
}

/** The live line, to be cut for good by the returned function. */
async function cuttable(page: Page): Promise<() => Promise<void>> {
  let isCut = false;
  const lines: { close(): Promise<void> }[] = [];
  await page.routeWebSocket('**/socket.io/**', (line) => {
    if (isCut) return void line.close();
    line.connectToServer();
    lines.push(line);
  });
  return async () => {
    isCut = true;
    await page.route('**/socket.io/**', (route) => route.abort());
    await Promise.all(lines.map((line) => line.close()));
  };
}

/** As a visit some time ago would have left it. */
async function remember(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const inbox = {
      ...{ id: 'gone', token: 'a-token', address: 'quiet.river@mayfly.example' },
      endsAt: new Date(Date.now() - 600_000).toISOString(),
    };
    if (!localStorage.getItem('mayfly.inboxes')) localStorage.setItem('mayfly.inboxes', JSON.stringify([inbox]));
  });
}

function problem(route: Route, status: number, code: string, headers: Record<string, string> = {}): Promise<void> {
  const body = JSON.stringify({ type: 'about:blank', title: code, status, code, requestId: 'request' });
  return route.fulfill({ status, headers, contentType: 'application/problem+json', body });
}
