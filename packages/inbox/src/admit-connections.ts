import { isIPv4 } from 'node:net';

export type Admission = {
  /** How many connections one network may hold at once; 0: any number. */
  readonly connections: number;
  /** How many it may make in a minute; 0: any number. */
  readonly connectsPerMinute: number;
};

/** Lets a peer in or not. What is returned lets it go again and is called once. */
export type Admit = (address: string) => (() => void) | undefined;

/** Counts by network, in memory, and nowhere else: who has neither a connection nor made one in this minute is forgotten. */
export function admitConnections({ connections, connectsPerMinute }: Admission, minuteMs = 60_000): Admit {
  const open = new Map<string, number>();
  const made = new Map<string, number>();

  return (address) => {
    const network = networkOf(address);
    if (isOver(connectsPerMinute, countMade(network)) || isOver(connections, (open.get(network) ?? 0) + 1))
      return undefined;
    add(open, network, 1);
    return () => void add(open, network, -1);
  };

  function countMade(network: string): number {
    if (connectsPerMinute === 0) return 0;
    if (made.size === 0) setTimeout(() => made.clear(), minuteMs).unref();
    return add(made, network, 1);
  }
}

/** An IPv4 address, also where it is spelled as IPv6; of an IPv6 address the /64, which is what one peer is given. */
export function networkOf(address: string): string {
  const ip = address.replace(/%.*$/, '').toLowerCase();
  const folded = ip.replace(/^::ffff:(?=\d+\.)/, '');
  if (isIPv4(folded)) return folded;
  const [head = '', tail] = ip.split('::');
  const [before, after] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: zeros }, () => '0'), ...after].slice(0, 4).join(':');
}

function groupsOf(text: string): string[] {
  return text === '' ? [] : text.split(':').map((group) => group.replace(/^0+(?=.)/, ''));
}

function isOver(limit: number, count: number): boolean {
  return limit > 0 && count > limit;
}

function add(counts: Map<string, number>, key: string, by: number): number {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
  return count;
}
