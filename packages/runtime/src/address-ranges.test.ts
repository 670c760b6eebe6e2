import { expect, test } from 'vitest';
import { createAddressRanges } from './address-ranges.ts';
import { addressRanges } from './setting-kinds.ts';

const ranges = createAddressRanges(['192.0.2.1', '198.51.100.0/24', '2001:db8::/32', 'fe80::1']);

test.each(['192.0.2.1', '::ffff:192.0.2.1', '198.51.100.255', '2001:DB8:1::1', 'fe80::1%eth0'])(
  '%s is in',
  (address) => {
    expect(ranges.includes(address)).toBe(true);
  },
);

test.each(['192.0.2.2', '198.51.101.0', '2001:db9::', 'fe80::2', '', 'localhost', '192.0.2.1.example'])(
  '%j is not',
  (address) => {
    expect(ranges.includes(address)).toBe(false);
  },
);

test.each(['192.0.2.1', ' 192.0.2.0/24 , ::1', '0.0.0.0/0', '2001:DB8::/32', '10.1.2.3/8'])('%j are ranges', (text) => {
  expect(addressRanges.safeParse(text).success).toBe(true);
});

test.each([
  '',
  'localhost',
  '192.0.2.0/33',
  '::/129',
  '192.0.2.0/',
  '192.0.2.0/08',
  '192.0.2.0/-1',
  '192.0.2/24',
  '192.0.2.1,,192.0.2.2',
  '192.0.2.1,192.0.2.1',
  '::ffff:192.0.2.1',
  '1.2.3.4/8/8',
  'all',
])('%j are none', (text) => {
  expect(addressRanges.safeParse(text).error?.issues[0]?.message).toMatch(/^expected IP addresses or ranges/);
});
