import { expect, test } from 'vitest';
import { gatewayConfig } from '../config.ts';
import { limitsFrom, limitsWarning } from './limits-from.ts';

test('without a setting there are the usual limits, and 0 takes one away', () => {
  expect(limitsFrom(gatewayConfig.parse({}))).toEqual({
    rates: {
      create: { address: 30, session: 20, key: 3600 },
      challenge: { address: 120, session: 0, key: 120 },
      check: { address: 3600, session: 1800, key: 36_000 },
    },
    trustedProxies: undefined,
    socketsPerAddress: 100,
  });
  const off = limitsFrom(gatewayConfig.parse({ MAYFLY_CREATE_PER_HOUR: '0', MAYFLY_SOCKETS_PER_IP: '0' }));
  expect([off.rates.create.address, off.socketsPerAddress]).toEqual([0, 0]);
});

test('warns where there must be a proxy and none is trusted', () => {
  const warningFor = (settings: Record<string, string>) => limitsWarning(gatewayConfig.parse(settings));
  expect(warningFor({ MAYFLY_PUBLIC_URL: 'https://mail.example.org' })).toContain('MAYFLY_TRUST_PROXY');
  expect(warningFor({ MAYFLY_PUBLIC_URL: 'https://mail.example.org', MAYFLY_TRUST_PROXY: '1' })).toBeUndefined();
  expect(warningFor({ MAYFLY_PUBLIC_URL: 'http://mail.example.org' })).toBeUndefined();
  expect(warningFor({})).toBeUndefined();
});
