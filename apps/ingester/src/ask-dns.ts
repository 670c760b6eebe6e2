import { lookup, Resolver } from 'node:dns/promises';
import { isIP, isIPv6 } from 'node:net';

/** Where DNS is asked. */
export type ResolverAddress = { readonly host: string; readonly port: number };

export type Dns = {
  /** As `resolve` of `node:dns/promises` answers, and rejects with its codes. */
  resolve(name: string, type: string): Promise<unknown>;
  /** What has no answer yet rejects. */
  cancel(): void;
};

/** A try that is not answered in so many milliseconds is followed by another. */
const tryMs = 600;

/** The one resolver that may be asked, for the length of one mail. */
export function askDns({ host, port }: ResolverAddress): Dns {
  const resolver = new Resolver({ timeout: tryMs, tries: 3 });
  const pointed = addressOf(host).then((address) => {
    resolver.setServers([`${isIPv6(address) ? `[${address}]` : address}:${port}`]);
  });
  // Each question hears of it.
  pointed.catch(() => {});
  return {
    resolve: async (name, type) => {
      await pointed;
      return resolver.resolve(name, type);
    },
    cancel: () => resolver.cancel(),
  };
}

/** A resolver's name is asked for where this machine asks for names. */
async function addressOf(host: string): Promise<string> {
  return isIP(host) > 0 ? host : (await lookup(host)).address;
}
