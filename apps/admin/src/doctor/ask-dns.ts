import { Resolver } from 'node:dns/promises';
import { isIPv4 } from 'node:net';

/** Who answers about names. Every look-up resolves with nothing where there is no such record. */
export type Dns = {
  /** For the words of a finding. */
  readonly name: string;
  mx(name: string): Promise<readonly string[]>;
  /** IPv4 first. */
  addresses(name: string): Promise<readonly string[]>;
  alias(name: string): Promise<boolean>;
  namesOf(address: string): Promise<readonly string[]>;
  /** The authorities that may certify it, by the nearest CAA records; undefined where everyone may. */
  issuers(name: string): Promise<readonly string[] | undefined>;
};

/** The resolver cannot be asked, which says nothing about what is asked. */
export class DnsSilent extends Error {
  constructor(options: ErrorOptions) {
    super('the resolver does not answer', options);
    this.name = 'DnsSilent';
  }
}

/** Without a resolver it asks those of the system. */
export function createDns(resolver: { host: string; port: number } | undefined): Dns {
  const asker = new Resolver({ timeout: 3000, tries: 2 });
  if (resolver)
    asker.setServers([`${resolver.host.includes(':') ? `[${resolver.host}]` : resolver.host}:${resolver.port}`]);

  async function issuers(name: string): Promise<readonly string[] | undefined> {
    for (let at = name; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
      const records = await orNothing(asker.resolveCaa(at));
      const issue = records.flatMap((record) => (record.issue === undefined ? [] : [record.issue.split(';')[0] ?? '']));
      if (records.length > 0) return issue.length > 0 ? issue.map((value) => value.trim()) : undefined;
    }
    return undefined;
  }

  return {
    name: asker.getServers()[0] ?? 'of this machine',
    mx: async (name) => {
      const records = await orNothing(asker.resolveMx(name));
      return [...records].sort((one, other) => one.priority - other.priority).map(({ exchange }) => exchange);
    },
    addresses: async (name) => [...(await orNothing(asker.resolve4(name))), ...(await orNothing(asker.resolve6(name)))],
    alias: async (name) => (await orNothing(asker.resolveCname(name))).length > 0,
    // Not `reverse`, which would ask this machine's own list of hosts first.
    namesOf: (address) => orNothing(asker.resolvePtr(reverseName(address))),
    issuers,
  };
}

/** RFC 1035 section 3.5 and RFC 3596 section 2.5. */
function reverseName(address: string): string {
  if (isIPv4(address)) return `${address.split('.').reverse().join('.')}.in-addr.arpa`;
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  const digits = [...head, ...zeros, ...tail].map((group) => group.padStart(4, '0')).join('');
  return `${[...digits].reverse().join('.')}.ip6.arpa`;
}

const nothingThere = new Set(['ENODATA', 'ENOTFOUND']);

async function orNothing<Item>(asked: Promise<Item[]>): Promise<readonly Item[]> {
  try {
    return await asked;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && nothingThere.has(String(cause.code))) return [];
    throw new DnsSilent({ cause });
  }
}
