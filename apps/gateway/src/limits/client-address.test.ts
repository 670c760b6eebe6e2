import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { createAddressRanges } from '@mayfly/runtime/address-ranges';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAddressOf, type TrustedProxies } from './client-address.ts';

const peer = '192.0.2.10';
const hops = (count: number): TrustedProxies => ({ kind: 'hops', hops: count });
const at = (...ranges: string[]): TrustedProxies => ({ kind: 'addresses', ...createAddressRanges(ranges) });

test.each<[string, TrustedProxies | undefined, string | undefined, string]>([
  ['nobody is trusted', undefined, '198.51.100.1', peer],
  ['one proxy is trusted and says nothing', hops(1), undefined, peer],
  ['one proxy is trusted', hops(1), '198.51.100.1', '198.51.100.1'],
  ['one proxy is trusted and the sender made up a story', hops(1), '203.0.113.9, 198.51.100.1', '198.51.100.1'],
  ['two proxies are trusted', hops(2), '203.0.113.9, 198.51.100.1, 10.0.0.1', '198.51.100.1'],
  ['two proxies are trusted and one is passed by', hops(2), '198.51.100.1', '198.51.100.1'],
  ['the peer is no proxy of ours', at('10.0.0.0/8'), '198.51.100.1', peer],
  ['the peer is one', at(peer), '203.0.113.9, 198.51.100.1', '198.51.100.1'],
  ['there is a chain of ours', at(peer, '10.0.0.0/8'), '203.0.113.9, 198.51.100.1, 10.0.0.2, 10.0.0.1', '198.51.100.1'],
  ['all are ours', at(peer, '10.0.0.0/8'), '10.0.0.2, 10.0.0.1', '10.0.0.2'],
  ['a proxy says IPv6', hops(1), '2001:db8::1', '2001:db8::1'],
  ['a proxy adds the port', hops(1), '198.51.100.1:4711', '198.51.100.1'],
  ['a proxy adds the port to IPv6', hops(1), '[2001:db8::1]:4711', '2001:db8::1'],
  ['a proxy says what is no address', hops(1), '198.51.100.1, unknown', peer],
  ['what is no address stands before it', hops(2), 'unknown, 198.51.100.1', '198.51.100.1'],
  ['the field is empty', hops(1), ' , ', peer],
])('where %s', (_where, trusted, told, address) => {
  expect(createAddressOf(trusted)(request({ 'x-forwarded-for': told }))).toBe(address);
});

test.each(['forwarded', 'x-real-ip', 'x-client-ip', 'cf-connecting-ip', 'true-client-ip'])(
  'looks at no field %s',
  (name) => {
    expect(createAddressOf(hops(1))(request({ [name]: '198.51.100.1' }))).toBe(peer);
  },
);

test('whatever a sender writes before the word of a trusted proxy changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.ipV4(), { maxLength: 20 }), (madeUp) => {
      const told = [...madeUp, '198.51.100.1'].join(', ');
      for (const trusted of [hops(1), at(peer)]) {
        expect(createAddressOf(trusted)(request({ 'x-forwarded-for': told }))).toBe('198.51.100.1');
      }
    }),
  );
});

function request(headers: IncomingHttpHeaders): Pick<IncomingMessage, 'socket' | 'headers'> {
  const socket: IncomingMessage['socket'] = Object.create({ remoteAddress: peer });
  return { socket, headers };
}
