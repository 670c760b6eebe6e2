import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'esbuild';
import { type Attack, attackOf } from '../attacks/attack.ts';
import type { presentAttacks } from './present-attacks.ts';
import type { Tracker } from './tracker.ts';

/** Which of the two layers stand between an attack and the browser. */
export const stagings = ['none', 'sanitiser, set', 'sanitiser, written', 'frame', 'both', 'both, images'] as const;
export type Staging = (typeof stagings)[number];

/** What an attack did that it must not. */
export type Deed = {
  readonly kind: 'dialog' | 'request' | 'move' | 'window' | 'download';
  readonly attack: number | undefined;
  readonly what: string;
};

export type AttackStage = {
  /** Shows the attacks, each in a frame of its own, lends them a hand, and waits until they have had their chance. */
  present(attacks: readonly Attack[], staging: Staging): Promise<readonly Deed[]>;
  stop(): void;
};

/**
 * A page of the tests that shows HTML behind either layer, both or none. The layers are the product's own: the
 * sanitiser and the filler are built from its sources, the frame documents come from `productUrl` with their headers.
 */
export async function openAttackStage(
  context: BrowserContext,
  tracker: Tracker,
  productUrl: string,
): Promise<AttackStage> {
  const [layers, frameSource] = await Promise.all([bundleLayers(), frameSourceOf(productUrl)]);
  const site = createServer(
    (request, response) =>
      void serve(String(request.url)).then((page) => {
        response.writeHead(200, page.headers).end(page.body);
      }),
  ).listen(0, '127.0.0.1');
  await once(site, 'listening');
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;

  async function serve(path: string): Promise<{ body: string; headers: Record<string, string> }> {
    const html = { 'content-type': 'text/html; charset=utf-8' };
    if (path === '/layers.js') return { body: layers, headers: { 'content-type': 'text/javascript' } };
    if (path === '/') return { body: stagePage, headers: html };
    // A frame is held by a page, whose policy says where its frames may go.
    if (path === '/holding') return { body: stagePage, headers: { ...html, 'content-security-policy': frameSource } };
    if (stageFiles.includes(path)) return { body: '<!doctype html><body>', headers: html };
    const answer = await fetch(productUrl + path);
    const kept = ['content-security-policy', 'referrer-policy', 'x-dns-prefetch-control', 'x-frame-options'];
    const headers = kept.map((name) => [name, answer.headers.get(name) ?? '']);
    return { body: await answer.text(), headers: { ...html, ...Object.fromEntries(headers) } };
  }

  async function present(attacks: readonly Attack[], staging: Staging): Promise<readonly Deed[]> {
    const page = await context.newPage();
    const deeds: Deed[] = [];
    watch(context, page, origin, deeds);
    tracker.forget();
    await page.goto(origin + (staging === 'frame' || staging.startsWith('both') ? '/holding' : '/'));
    const presented = page.evaluate(([given, how]) => presentAll(given, how), [attacks, staging] as const);
    // Without a layer between them, an attack may take the whole page away, or the browser.
    if (staging === 'none') await presented.catch(() => {});
    else await presented;
    deeds.push(
      ...tracker.hits.map(
        ({ host, path }) => ({ kind: 'request', attack: attackOf(host), what: `${host} ${path}` }) as const,
      ),
    );
    await page.close().catch(() => {});
    return deeds;
  }

  return { present, stop: () => site.close() };
}

const stagePage = '<!doctype html><meta charset="utf-8"><script src="/layers.js"></script><body>';

/** Where an attack is shown with nothing in its way, and what the one that acts asks for. */
const stageFiles = ['/blank', '/acted', '/sheet', '/picture'];

/** Frames within the frames that were refused, or that hold what their mail holds, went nowhere. */
const ourPages = [
  ...['/', '/holding', '/blank', '/acted', '/message-frame.html', '/message-frame-images.html'],
  ...['about:blank', 'about:srcdoc', 'chrome-error://chromewebdata/'],
];

async function frameSourceOf(productUrl: string): Promise<string> {
  const { headers } = await fetch(productUrl);
  return /frame-src [^;]+/.exec(headers.get('content-security-policy') ?? '')?.[0] ?? '';
}

/** Put on the page by the bundle. */
declare const presentAll: (attacks: readonly Attack[], staging: Staging) => ReturnType<typeof presentAttacks>;

function watch(context: BrowserContext, page: Page, origin: string, deeds: Deed[]): void {
  page.on('dialog', (dialog) => {
    deeds.push({ kind: 'dialog', attack: Number(dialog.message()), what: dialog.type() });
    void dialog.dismiss().catch(() => {});
  });
  page.on('framenavigated', (frame) => {
    const url = frame.url();
    if (!ourPages.includes(url.replace(origin, '').replace(/#.*/, '')))
      deeds.push({ kind: 'move', attack: attackOf(url), what: url });
  });
  page.on('download', (download) =>
    deeds.push({ kind: 'download', attack: attackOf(download.url()), what: download.url() }),
  );
  const opened = (other: Page) => {
    if (other === page) return;
    deeds.push({ kind: 'window', attack: attackOf(other.url()), what: other.url() });
    void other.close().catch(() => {});
  };
  context.on('page', opened);
  page.on('close', () => context.off('page', opened));
}

async function bundleLayers(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createFrameFiller } from './apps/web/src/message/fill-frame.ts';
        import { sanitiseHtml } from './apps/web/src/message/sanitise-html.ts';
        import { presentAttacks } from './e2e/harness/present-attacks.ts';
        const layers = { fill: createFrameFiller(), sanitise: sanitiseHtml };
        window.presentAll = (attacks, staging) => presentAttacks(attacks, staging, layers);`,
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return String(outputFiles[0]?.text);
}
