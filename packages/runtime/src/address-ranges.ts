import { BlockList, isIPv4 } from 'node:net';

export type AddressRanges = { includes(address: string): boolean };

/** Takes `192.0.2.1`, `192.0.2.0/24`, `2001:db8::/32`. */
export function createAddressRanges(ranges: readonly string[]): AddressRanges {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', prefix] = range.split('/');
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return { includes: (address) => list.check(...asSocketSpells(address)) };
}

/** A socket that listens on both spells an IPv4 peer as IPv6, and puts a zone behind a link-local one. */
function asSocketSpells(address: string): [string, 'ipv4' | 'ipv6'] {
  const bare = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  return [bare, isIPv4(bare) ? 'ipv4' : 'ipv6'];
}
