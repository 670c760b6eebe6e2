import { createHash } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { siteChallengeKinds } from '@mayfly/contracts/challenge';
import { expect, test } from 'vitest';
import { startGateway } from '../test/start-gateway.ts';
import { noChallenge } from './challenge.ts';
import { type ChallengeFrameSettings, createChallengeFrame } from './challenge-frame.ts';

test.each(siteChallengeKinds)(
  '%s: has a document without an origin that uses the service and nothing else',
  async (kind) => {
    const { call } = await startGateway({ challenge: framed({ kind }) });

    const answer = await call('/challenge-frame');
    const policy = policyIn(answer);
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(await answer.text()) ?? [];

    expect(answer.status).toBe(200);
    expect(policy.get('sandbox')).not.toContain('allow-same-origin');
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    const hosts = [...policy.values()].flat().filter((source) => source.startsWith('http'));
    for (const host of hosts) expect(host).toMatch(ownHosts[kind]);
    expect([...policy.values()].flat().join(' ')).not.toMatch(/(?:^| )(?:\*|https?:)(?: |$)|unsafe-eval/);
  },
);

test('the page’s own policy is the same as without a service', async () => {
  const { call } = await startGateway({ challenge: framed({ kind: 'hcaptcha' }) });
  const { call: without } = await startGateway();

  const policy = (await call('/api/v1/meta')).headers.get('content-security-policy');
  expect(policy).toBe((await without('/api/v1/meta')).headers.get('content-security-policy'));
  expect(policy).toContain("frame-src 'self';");
});

test('there is no such document where there is no service', async () => {
  const { call } = await startGateway();

  expect((await call('/challenge-frame')).status).toBe(404);
});

test('hides no word of a setting in the markup', () => {
  const { html } = createChallengeFrame({ ...usual, siteKey: '"><script>alert(1)</script>' });

  expect(html).not.toContain('<script>alert');
});

test('on an origin of its own serves the document there alone, framed by the page alone, and nothing else there', async () => {
  const { url } = await startGateway({
    challenge: framed({ pageOrigin: 'https://mail.example', frameOrigin: 'https://check.example' }),
  });
  const ask = (host: string, path: string) => answerTo(new URL(path, url), host);

  const { status, policy } = await ask('check.example', '/challenge-frame');
  expect(status).toBe(200);
  expect(policy).toMatch(/^sandbox [^;]*allow-same-origin;/);
  expect(policy).toMatch(/frame-ancestors https:\/\/mail\.example$/);
  for (const path of ['/', '/api/v1/meta', '/docs', '/socket.io/?EIO=4&transport=polling'])
    expect(await ask('check.example', path)).toMatchObject({ status: 404 });
  expect(await ask('mail.example', '/challenge-frame')).toMatchObject({ status: 404 });
  const page = await ask('mail.example', '/docs/none');
  expect(page.policy).toContain("frame-src 'self' https://check.example;");
});

const ownHosts = {
  hcaptcha: /^https:\/\/(?:\*\.)?hcaptcha\.com$/,
  turnstile: /^https:\/\/challenges\.cloudflare\.com$/,
  recaptcha: /^https:\/\/(?:www\.google\.com|recaptcha\.google\.com|www\.gstatic\.com)\/recaptcha\/$/,
};

const usual: ChallengeFrameSettings = {
  ...{ kind: 'hcaptcha', siteKey: 'the-site-key', scriptUrl: undefined },
  ...{ pageOrigin: undefined, frameOrigin: undefined },
};

function framed(changes: Partial<ChallengeFrameSettings>) {
  return { ...noChallenge, frame: createChallengeFrame({ ...usual, ...changes }) };
}

/** What is answered where a proxy hands the browser's Host on. */
async function answerTo(url: URL, host: string): Promise<{ status: number | undefined; policy: string }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { headers: { host } }, resolve).once('error', reject).end();
  });
  answer.resume();
  return { status: answer.statusCode, policy: String(answer.headers['content-security-policy']) };
}

function policyIn({ headers }: Response): Map<string, string[]> {
  const directives = (headers.get('content-security-policy') ?? '').split('; ');
  return new Map(directives.map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]));
}
