import { expect, test } from 'vitest';
import { admitConnections, networkOf } from './admit-connections.ts';

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::FFFF:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('counts what is open by network; who goes makes room', () => {
  const admit = admitConnections({ connections: 2, connectsPerMinute: 0 });
  const release = admit('2001:db8::1');
  expect(admit('2001:db8::2')).toBeDefined();
  expect(admit('2001:db8::3')).toBeUndefined();
  expect(admit('2001:db8:0:1::1')).toBeDefined();
  release?.();
  expect(admit('2001:db8::3')).toBeDefined();
});

test('counts what was made in a minute, refused or not, and forgets it with the minute', async () => {
  const admit = admitConnections({ connections: 0, connectsPerMinute: 2 }, 50);
  for (const isIn of [true, true, false]) expect(admit('192.0.2.1') !== undefined).toBe(isIn);
  expect(admit('192.0.2.2')).toBeDefined();
  await expect.poll(() => admit('192.0.2.1') !== undefined, { interval: 60, timeout: 10_000 }).toBe(true);
});

test('0 is no limit', () => {
  const admit = admitConnections({ connections: 0, connectsPerMinute: 0 });
  for (let count = 0; count < 1000; count++) expect(admit('192.0.2.1')).toBeDefined();
});
