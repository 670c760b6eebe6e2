import { isIP } from 'node:net';
import { normaliseDomain, normaliseDomainPattern } from '@mayfly/contracts/address';
import { z } from 'zod';
import { createAddressRanges } from './address-ranges.ts';

/** A setting as an operator writes it, and what it means; `expected` completes "MAYFLY_X: expected …". */
function kind<Meaning>(expected: string, read: (text: string) => Meaning | undefined) {
  return z.string().transform((text, context) => {
    const meaning = read(text.trim());
    if (meaning !== undefined) return meaning;
    context.addIssue({ code: 'custom', message: `expected ${expected}` });
    return z.NEVER;
  });
}

/** In milliseconds, at least a second. */
export const duration = kind('a duration such as 90s, 10m, 48h or 365d', readDuration);

/** In milliseconds; 0 is off. */
export const durationOrOff = kind('a duration such as 90s, 10m or 48h, or 0 for off', (text) =>
  text === '0' ? 0 : readDuration(text),
);

export const durations = kind('durations such as 10m,1h,24h, each once', (text) => readList(text, readDuration));

/** In bytes. Decimal: 1 MB is 1,000,000. */
export function sizeUpTo(limit: string) {
  const most = readSize(limit) ?? 0;
  return kind(`a size such as 500kB, 25MB or 1GB, at most ${limit}`, (text) => {
    const size = readSize(text);
    return size !== undefined && size <= most ? size : undefined;
  });
}

export function countUpTo(most: number) {
  return kind(`a whole number from 1 to ${most}`, (text) => {
    const count = readWhole(text);
    return count !== undefined && count >= 1 && count <= most ? count : undefined;
  });
}

export function countOrNone(most: number) {
  return kind(`a whole number from 0 to ${most}`, (text) => {
    const count = readWhole(text);
    return count !== undefined && count <= most ? count : undefined;
  });
}

/** 0 asks the system for any free port. */
export const port = kind('a port from 0 (any free one) to 65535', (text) => {
  const number = readWhole(text);
  return number !== undefined && number <= 65_535 ? number : undefined;
});

/** What to listen on. */
export const host = kind('an IP address or a host name to listen on, such as 127.0.0.1 or 0.0.0.0', (text) =>
  isIP(text) > 0 ? text : normaliseDomain(text),
);

/** Peers that a server is to know, one by one or a network at once. */
export const addressRanges = kind('IP addresses or ranges such as 192.0.2.1,2001:db8::/32, each once', (text) => {
  const ranges = readList(text, readAddressRange);
  return ranges && createAddressRanges(ranges);
});

/** Whose X-Forwarded-For counts. */
export const trustedProxies = kind(
  'a number of proxies from 1 to 9, or their IP addresses or ranges such as 192.0.2.1,2001:db8::/32',
  (text) => {
    if (/^[1-9]$/.test(text)) return { kind: 'hops' as const, hops: Number(text) };
    const ranges = readList(text, readAddressRange);
    return ranges && { kind: 'addresses' as const, ...createAddressRanges(ranges) };
  },
);

/** Whom to ask. */
export const resolver = kind('a DNS resolver such as 192.0.2.53, [2001:db8::53]:53 or unbound:5353', readResolver);

export const filePath = kind('the path of a file', (text) => (text === '' || text.includes('\0') ? undefined : text));

/** Patterns in their one form: `example.org`, `*.example.org`. */
export const domainPatterns = kind('domains such as example.org or *.example.org, each once', (text) =>
  readList(text, normaliseDomainPattern),
);

/** Scheme, host and port, as a browser's Origin header spells them. */
export const origin = kind('an origin such as https://mail.example.org, without a path', readOrigin);

export const origins = kind('origins such as https://a.example,https://b.example, each once', (text) =>
  readList(text, readOrigin),
);

/** The address of something on the web, a path and all. */
export const webUrl = kind('a URL such as https://example.org/path', (text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.hash === '' ? url.href : undefined;
});

export const share = kind('a number from 0 to 1', (text) =>
  /^(?:0|1|0?\.\d{1,6}|1\.0+)$/.test(text) ? Number(text) : undefined,
);

export const redisUrl = z.string().refine(isRedisUrl, {
  error:
    'expected redis://host:6379, rediss://host:6379, redis+sentinel://host1,host2,host3/name or redis+cluster://host1,host2,host3',
});

function readResolver(text: string): { host: string; port: number } | undefined {
  if (isIP(text) === 6) return { host: text, port: 53 };
  const [, bracketed, plain = '', digits = '53'] = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const port = Number(digits);
  const isV6 = bracketed !== undefined && isIP(bracketed) === 6;
  const host = isV6 ? bracketed : isIP(plain) > 0 ? plain : normaliseDomain(plain);
  return host !== undefined && (isV6 || bracketed === undefined) && port > 0 && port <= 65_535
    ? { host, port }
    : undefined;
}

const unitMs = new Map([
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);
const longestMs = 100 * 365 * 86_400_000;

function readDuration(text: string): number | undefined {
  const [, amount, unit = ''] = /^(\d{1,10})([smhd])$/.exec(text) ?? [];
  const ms = Number(amount) * (unitMs.get(unit) ?? Number.NaN);
  return ms >= 1000 && ms <= longestMs ? ms : undefined;
}

const unitBytes = new Map([
  ['kb', 1000],
  ['mb', 1_000_000],
  ['gb', 1_000_000_000],
]);

function readSize(text: string): number | undefined {
  const [, amount, unit = ''] = /^(\d{1,6})([kMG]B)$/i.exec(text) ?? [];
  const bytes = Number(amount) * (unitBytes.get(unit.toLowerCase()) ?? Number.NaN);
  return bytes > 0 ? bytes : undefined;
}

function readWhole(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** At least one, none twice. */
function readList<Item>(text: string, read: (item: string) => Item | undefined): readonly Item[] | undefined {
  const items = text.split(',').map((item) => read(item.trim()));
  const sound = items.filter((item) => item !== undefined);
  return sound.length === items.length && new Set(sound).size === sound.length ? sound : undefined;
}

function readAddressRange(text: string): string | undefined {
  const [, address = '', prefix = '0'] = /^([^/]+?)(?:\/(0|[1-9]\d{0,2}))?$/.exec(text) ?? [];
  // An IPv4 address within IPv6 is compared as what it is, so a range of such would never match.
  if (isIP(address) === 0 || /^::ffff:|%/i.test(address)) return undefined;
  return Number(prefix) <= (isIP(address) === 4 ? 32 : 128) ? text.toLowerCase() : undefined;
}

function readOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.href === `${url.origin}/` ? url.origin : undefined;
}

/** A cluster is named by several hosts, which is more than a URL can say. */
function isRedisUrl(text: string): boolean {
  const several = /^redis\+(?:cluster:\/\/(?<many>[^/?#]+)\/?|sentinel:\/\/(?<watched>[^/?#]+)\/[^/?#]+)$/.exec(
    text,
  )?.groups;
  const hosts = several?.many ?? several?.watched;
  return hosts === undefined ? isRedisServer(text) : serversOf(hosts).every(isRedisServer);
}

/** The credentials stand once, before the first host. */
function serversOf(hosts: string): string[] {
  const at = hosts.lastIndexOf('@') + 1;
  return hosts
    .slice(at)
    .split(',')
    .map((host) => `redis://${hosts.slice(0, at)}${host}`);
}

function isRedisServer(url: string): boolean {
  return /^rediss?:\/\//.test(url) && URL.canParse(url) && new URL(url).hostname !== '';
}
