import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** Whose word counts on who is behind them: so many proxies one behind the other, or those at these addresses. */
export type TrustedProxies =
  | { readonly kind: 'hops'; readonly hops: number }
  | { readonly kind: 'addresses'; includes(address: string): boolean };

export type AddressOf = (req: Pick<IncomingMessage, 'socket' | 'headers'>) => string;

/**
 * Who sent a request, by the word of the proxies that are trusted and of nobody else. Each of them appends the peer it
 * saw to X-Forwarded-For, so it is read from its end, and what stands before a word that is not trusted is not read
 * at all. No other field is looked at. '' where the line is gone already.
 */
export function createAddressOf(trusted: TrustedProxies | undefined): AddressOf {
  return ({ socket, headers }) => {
    const peer = socket.remoteAddress ?? '';
    if (!trusted) return peer;
    const told = forwardedFor(headers['x-forwarded-for']);
    let address = peer;
    for (let hop = 0; isTrusted(trusted, address, hop); hop++) {
      const next = told[told.length - 1 - hop];
      // A proxy that says nothing, or nothing that is an address, is itself who came.
      if (next === undefined) break;
      address = next;
    }
    return address;
  };
}

function isTrusted(trusted: TrustedProxies, address: string, hop: number): boolean {
  return trusted.kind === 'hops' ? hop < trusted.hops : trusted.includes(address);
}

/** What is no address ends what can be believed, so all before it is left away. */
function forwardedFor(field: string | string[] | undefined): string[] {
  const told = String(field ?? '')
    .split(',')
    .map((text) => withoutPort(text.trim()));
  return told.slice(told.findLastIndex((address) => isIP(address) === 0) + 1);
}

/** Some proxies append the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function withoutPort(text: string): string {
  return /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
}
