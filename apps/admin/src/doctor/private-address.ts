import { BlockList, isIPv6 } from 'node:net';

/** Addresses that no stranger reaches (RFC 6890): of this machine, of a private network, of a link. */
export function isPrivateAddress(address: string): boolean {
  return unreachable.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

const unreachable = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  unreachable.addSubnet(network, prefix);
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  unreachable.addSubnet(network, prefix, 'ipv6');
