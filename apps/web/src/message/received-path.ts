import type { Header } from '@mayfly/contracts/message';

/** One server that a mail came through, as that server or the one after it wrote it down: a claim, not a fact. */
export type Hop = {
  readonly from: string | undefined;
  readonly by: string | undefined;
  /** ESMTPS and the like. */
  readonly protocol: string | undefined;
  /** Milliseconds since the epoch. */
  readonly at: number | undefined;
  /** Since the hop before, in seconds; clocks differ, so it may be less than nothing. */
  readonly seconds: number | undefined;
};

const mostHops = 50;
const longestField = 4096;

/** The way a mail took, first server first (RFC 5321 section 4.4: each writes its line on top). */
export function receivedPath(headers: readonly Header[]): readonly Hop[] {
  const fields = headers.filter(({ name }) => name.toLowerCase() === 'received').slice(0, mostHops);
  const hops = fields.map(({ value }) => readHop(value.slice(0, longestField))).reverse();
  return hops.map((hop, index) => {
    const before = hops[index - 1]?.at;
    const known = hop.at !== undefined && before !== undefined;
    return { ...hop, seconds: known ? Math.round((hop.at - before) / 1000) : undefined };
  });
}

type ReadHop = Omit<Hop, 'seconds'>;

function readHop(value: string): ReadHop {
  const semicolon = value.lastIndexOf(';');
  const words = (semicolon === -1 ? value : value.slice(0, semicolon)).split(/\s+/);
  const at =
    semicolon === -1
      ? Number.NaN
      : Date.parse(
          value
            .slice(semicolon + 1)
            .replace(/\([^()]*\)/g, ' ')
            .trim(),
        );
  return {
    from: after(words, 'from'),
    by: after(words, 'by'),
    protocol: after(words, 'with'),
    at: Number.isNaN(at) ? undefined : at,
  };
}

function after(words: readonly string[], key: string): string | undefined {
  const at = words.findIndex((word) => word.toLowerCase() === key);
  return at === -1 ? undefined : words[at + 1]?.replace(/[();,]/g, '') || undefined;
}
