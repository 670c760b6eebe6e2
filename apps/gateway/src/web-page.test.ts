import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../test/start-gateway.ts';

test('serves the page at / and its files, each kept as long as it stays the same', async () => {
  const { call } = await startGateway({ webRoot: buildPage() });

  const page = await call('/');
  const script = await call('/assets/main-a1b2c3.js');

  expect(await page.text()).toContain('<title>Mayfly</title>');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(script.headers.get('content-type')).toMatch(/^text\/javascript/);
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('vary')).toContain('Accept-Encoding');
  expect(script.headers.get('content-encoding')).toBe('gzip');
});

test.each([
  ['/message-frame.html?theme=dark', 'data:'],
  ['/message-frame-images.html', 'data: http: https:'],
])('lets %s be framed by the page alone and load nothing but styles, and pictures from %s', async (path, images) => {
  const { call } = await startGateway({ webRoot: buildPage() });

  const { status, headers } = await call(path);

  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toBe(
    `default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src ${images}; font-src 'none'; ` +
      "connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
  );
  expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('serves a page of words by its name', async () => {
  const { call } = await startGateway({ webRoot: buildPage() });

  const page = await call('/privacy');

  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<title>Privacy</title>');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
});

test.each([
  '/inbox',
  '/privacy/',
  '/assets/',
  '/assets',
  '/assets/gone.js',
  '/.secret',
  '/../package.json',
  '/%2e%2e/secret',
  '/..%2fsecret',
  '/index.html/',
])('answers %s with the page that says there is nothing', async (path) => {
  const { call } = await startGateway({ webRoot: buildPage() });

  const answer = await call(path, { redirect: 'manual' });

  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.text()).toContain('There is nothing at this address.');
});

test('has no page where none was built, and the API all the same', async () => {
  const { call } = await startGateway({ webRoot: undefined });

  expect((await call('/')).status).toBe(404);
  expect((await call('/api/v1/meta')).status).toBe(200);
});

test('offers pages to GET and HEAD alone', async () => {
  const { call } = await startGateway({ webRoot: buildPage() });

  const posted = await call('/', { method: 'POST' });
  const asked = await call('/', { method: 'OPTIONS' });

  expect(posted.status).toBe(405);
  expect(posted.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  expect(asked.status).toBe(204);
});

function buildPage(): URL {
  const root = mkdtempSync(join(tmpdir(), 'mayfly-web-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'web', 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret'), 'secret');
  writeFileSync(join(root, 'web', '.secret'), 'secret');
  writeFileSync(join(root, 'web', 'index.html'), '<!doctype html><title>Mayfly</title>');
  writeFileSync(join(root, 'web', 'privacy.html'), '<!doctype html><title>Privacy</title>');
  for (const frame of ['message-frame.html', 'message-frame-images.html'])
    writeFileSync(join(root, 'web', frame), '<!doctype html>');
  writeFileSync(join(root, 'web', 'assets', 'main-a1b2c3.js'), `export const a = '${'a'.repeat(2000)}';`);
  return pathToFileURL(`${join(root, 'web')}/`);
}
