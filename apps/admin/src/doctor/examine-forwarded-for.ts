import { askPage } from './ask-page.ts';
import type { Finding } from './finding.ts';

export type ForwardedForQuestion = { readonly url: URL; readonly gateway: URL };

/** Addresses for documentation (RFC 5737), which nobody comes from. */
const nobody = ['192.0.2.', '198.51.100.', '203.0.113.'];

/**
 * Whether the gateway knows who comes through the proxy, by how many checks it says are left for whoever asks. Where
 * it does not say, nothing is found.
 */
export async function examineForwardedFor(question: ForwardedForQuestion): Promise<readonly Finding[]> {
  const about = question.url.origin;
  if (await isForged(question)) return [{ kind: 'forwarded_for_forged', about, want: '<the address of the proxy>' }];
  if (await isIgnored(question)) return [{ kind: 'forwarded_for_ignored', about, want: '<the address of the proxy>' }];
  return [];
}

/** Others may ask meanwhile, so it is a matter of more than one. */
const spent = 3;

async function isForged({ url }: ForwardedForQuestion): Promise<boolean> {
  let own: number | undefined;
  for (let asked = 0; asked <= spent; asked++) own = await left(url);
  const network = nobody[Math.floor(Math.random() * nobody.length)] ?? '';
  const forged = await left(url, { 'X-Forwarded-For': `${network}${1 + Math.floor(Math.random() * 254)}` });
  return own !== undefined && forged !== undefined && forged > own;
}

/** The gateway asked at its own door by one address, and through the proxy by another: who is counted for which? */
async function isIgnored({ url, gateway }: ForwardedForQuestion): Promise<boolean> {
  if (url.origin === gateway.origin) return false;
  const direct = await left(gateway).catch(() => undefined);
  if (direct === undefined) return false;
  for (let asked = 0; asked < spent; asked++) await left(url, {}, otherLoopback);
  const after = await left(gateway);
  return after !== undefined && after <= direct - spent - 1;
}

/** Where the proxy is on this machine it must not see the same address twice; elsewhere this one cannot be had. */
const otherLoopback = '127.77.0.1';

async function left(url: URL, headers: Record<string, string> = {}, from?: string): Promise<number | undefined> {
  const at = new URL('/api/v1/meta', url);
  const answer = await askPage(at, { headers, ...(from && { from }) }).catch(() => askPage(at, { headers }));
  const told = answer.headers['ratelimit-remaining'];
  return told === undefined ? undefined : Number(told);
}
