import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Canaries } from './canaries.ts';
import type { WatchedHouse } from './watched-house.ts';

export type Question = {
  readonly token?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the gateway that everybody reaches. */
  readonly base?: string;
};

export type Told = { readonly status: number | undefined; readonly text: string; readonly cookies: readonly string[] };

/** Over HTTP from an IP address that is a canary, with others where browsers and proxies tell of people. */
export async function askAsReader(
  { url }: WatchedHouse,
  canaries: Canaries,
  method: string,
  path: string,
  { token, body, headers = {}, base = url }: Question = {},
): Promise<Told> {
  const { plant } = canaries;
  const asked = request(new URL(base).origin + path, {
    method,
    localAddress: canaries.reader,
    headers: {
      'user-agent': `${plant('user agent')}/1.0`,
      referer: `https://${plant('referrer')}.example/${plant('referrer')}`,
      'x-forwarded-for': `${canaries.forwarded}, ${canaries.forwardedSix}`,
      forwarded: `for="[${canaries.forwardedSix}]";host=${plant('host')}`,
      'x-real-ip': canaries.forwarded,
      cookie: `${plant('cookie')}=${plant('cookie')}`,
      'accept-language': plant('language'),
      'x-request-id': plant('request id'),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined
        ? {}
        : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
      ...headers,
    },
  });
  asked.end(body);
  try {
    const [answer]: IncomingMessage[] = await once(asked, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of answer ?? []) chunks.push(chunk);
    const cookies = answer?.headers['set-cookie'] ?? [];
    return { status: answer?.statusCode, text: Buffer.concat(chunks).toString(), cookies };
  } catch {
    // Some of what is asked deserves no answer.
    return { status: undefined, text: '', cookies: [] };
  }
}
