import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeProxyHeader } from './proxy-header.ts';

const decode = (text: string) => decodeProxyHeader(Buffer.from(text, 'latin1'));
const line = (text: string, address?: string) => [text, { length: text.indexOf('\r\n') + 2, address }] as const;

test.each([
  line('PROXY TCP4 192.0.2.1 198.51.100.1 56324 25\r\n', '192.0.2.1'),
  line('PROXY TCP4 192.0.2.1 198.51.100.1 0 65535\r\nEHLO sender.example\r\n', '192.0.2.1'),
  line('PROXY TCP6 2001:db8::1 2001:DB8::2 56324 25\r\n', '2001:db8::1'),
  line('PROXY UNKNOWN\r\n'),
  line('PROXY UNKNOWN ffff:f...f:ffff ffff:f...f:ffff 65535 65535\r\n'),
])('%j is a header', (text, header) => {
  expect(decode(text)).toEqual(header);
});

test.each([
  'EHLO sender.example\r\n',
  'proxy TCP4 192.0.2.1 198.51.100.1 56324 25\r\n',
  'PROXY tcp4 192.0.2.1 198.51.100.1 56324 25\r\n',
  'PROXY TCP4 192.0.2.1 198.51.100.1 56324\r\n',
  'PROXY TCP4 192.0.2.1 198.51.100.1 56324 25 \r\n',
  'PROXY TCP4  192.0.2.1 198.51.100.1 56324 25\r\n',
  'PROXY TCP4 192.0.2.1\t198.51.100.1 56324 25\r\n',
  'PROXY TCP4 192.0.2.256 198.51.100.1 56324 25\r\n',
  'PROXY TCP4 2001:db8::1 2001:db8::2 56324 25\r\n',
  'PROXY TCP6 192.0.2.1 198.51.100.1 56324 25\r\n',
  'PROXY TCP6 fe80::1%eth0 fe80::2 56324 25\r\n',
  'PROXY TCP4 192.0.2.1 198.51.100.1 65536 25\r\n',
  'PROXY TCP4 192.0.2.1 198.51.100.1 056 25\r\n',
  'PROXY TCP4 192.0.2.1 198.51.100.1 -1 25\r\n',
  'PROXY TCP5 192.0.2.1 198.51.100.1 1 25\r\n',
  'PROXY UNKNOWNS\r\n',
  'PROXY \r\n',
  `PROXY UNKNOWN ${'x'.repeat(200)}`,
  'PROXY TCP4 192.0.2.1 198.51.100.1 56324 25\nEHLO\r\n',
  '\r\n\r\n\0\r\nQUIT\r',
])('%j is none', (text) => {
  expect(decode(text)).toBe('malformed');
});

const signature = '0d0a0d0a000d0a515549540a';
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const tcp4 = 'c0000201 c6336401 dc04 0019';
const tcp6 = `20010db8${'00'.repeat(11)}01 ${'00'.repeat(15)}02 dc04 0019`;
const mapped = `${'00'.repeat(10)}ffffc0000201 ${'00'.repeat(16)} dc04 0019`;

test.each([
  ['TCP over IPv4', `21 11 000c ${tcp4}`, '192.0.2.1'],
  ['TCP over IPv4 with more behind', `21 11 0010 ${tcp4} 04000142`, '192.0.2.1'],
  ['TCP over IPv6', `21 21 0024 ${tcp6}`, '2001:db8:0:0:0:0:0:1'],
  ['IPv4 within IPv6', `21 21 0024 ${mapped}`, '192.0.2.1'],
  ['LOCAL', '20 00 0000', undefined],
  ['LOCAL with addresses, which mean nothing', `20 11 000c ${tcp4}`, undefined],
  ['an unspecified family', '21 00 0000', undefined],
  ['UDP', `21 12 000c ${tcp4}`, undefined],
  ['a Unix socket', `21 31 00d8 ${'00'.repeat(216)}`, undefined],
])('%s is a binary header', (_, rest, address) => {
  const bytes = hex(signature + rest);
  expect(decodeProxyHeader(bytes)).toEqual({ length: bytes.length, address });
  expect(decodeProxyHeader(Buffer.concat([bytes, Buffer.from('EHLO')]))).toEqual({ length: bytes.length, address });
  for (let length = 0; length < bytes.length; length++)
    expect(decodeProxyHeader(bytes.subarray(0, length))).toBe('incomplete');
});

test.each([
  ['version 1', `11 11 000c ${tcp4}`],
  ['an unknown command', `22 11 000c ${tcp4}`],
  ['an unknown family', `21 41 000c ${tcp4}`],
  ['an unknown transport', `21 13 000c ${tcp4}`],
  ['too short for its family', '21 11 000b c0000201 c6336401 dc0400'],
  ['longer than any proxy makes one', '21 11 ffff'],
])('a binary header with %s is none', (_, rest) => {
  expect(decodeProxyHeader(hex(signature + rest))).toBe('malformed');
});

test('whatever the bytes, no more than 4,096 are ever asked for, and a header is no longer than they are', () => {
  const beginning = fc.constantFrom(
    '',
    'PROXY ',
    'PROXY TCP4 ',
    'PROXY UNKNOWN',
    '\r\n\r\n\0\r\nQUIT\n',
    '\r\n\r\n\0\r\nQUIT\n!',
  );
  const rest = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(beginning, rest, (text, more) => {
      const bytes = Buffer.concat([Buffer.from(text, 'latin1'), more]);
      const header = decodeProxyHeader(bytes);
      if (typeof header !== 'string') expect(header.length).toBeLessThanOrEqual(bytes.length);
      expect(decodeProxyHeader(Buffer.concat([bytes, Buffer.alloc(4096)]))).not.toBe('incomplete');
    }),
  );
});
