import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEnvelopeCommand } from './envelope-command.ts';

const mail = (line: string) => readEnvelopeCommand('MAIL FROM', Buffer.from(`MAIL FROM:${line}`));
const rcpt = (line: string) => readEnvelopeCommand('RCPT TO', Buffer.from(`RCPT TO:${line}`));

test.each([
  ['<>', ''],
  ['<ada@sender.example>', 'ada@sender.example'],
  ['<Ada@Sender.EXAMPLE>', 'Ada@Sender.EXAMPLE'],
  ['<"ada"@sender.example>', 'ada@sender.example'],
  ['<"a\\da"@sender.example>', 'ada@sender.example'],
  ['<"ada lovelace"@sender.example>', '"ada lovelace"@sender.example'],
  ['<"a>b@c\\"d\\\\"@sender.example>', '"a>b@c\\"d\\\\"@sender.example'],
  ['<@relay.example,@other.example:ada@sender.example>', 'ada@sender.example'],
  ['<ada@[192.0.2.1]>', 'ada@[192.0.2.1]'],
  ['<ada@[IPv6:2001:db8::1]>', 'ada@[IPv6:2001:db8::1]'],
  ['<åda@sénder.example>', 'åda@sénder.example'],
  ['<a..da.@sender.example>', 'a..da.@sender.example'],
  ['<ada@host_name.example>', 'ada@host_name.example'],
  [`<${'x'.repeat(239)}@sender.example>`, `${'x'.repeat(239)}@sender.example`],
])('the sender %s is %s', (path, address) => {
  expect(mail(path)).toEqual({ address, args: false });
});

test('parameters are read by name, in any case, and told when they come twice', () => {
  expect(mail('<a@b.example> Size=5  body=8BITMIME SMTPUTF8')?.args).toEqual({
    SIZE: '5',
    BODY: '8BITMIME',
    SMTPUTF8: true,
  });
  expect(mail('<> SIZE=1 size=2')?.duplicate).toBe('SIZE');
  expect(mail('<> __PROTO__=1')).toBeUndefined();
  expect(Object.keys(mail('<> CONSTRUCTOR=1')?.args ?? {})).toEqual(['CONSTRUCTOR']);
});

test('any local part that is quoted is that local part, however its quotes are spelled', () => {
  const content = fc.string({ unit: fc.constantFrom(...'ab.@>< "\\,;é'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(content, fc.boolean(), (text, escapesAll) => {
      const spelled = text.replace(escapesAll ? /./gsu : /["\\]/g, '\\$&');
      const { address = '' } = mail(`<"${spelled}"@sender.example>`) ?? {};
      expect(mail(`<${address}>`)?.address).toBe(address);
      const quoted = /^"(.*)"@/su.exec(address)?.[1]?.replace(/\\(.)/gsu, '$1');
      expect(quoted ?? address.slice(0, -'@sender.example'.length)).toBe(text);
    }),
  );
});

test('whatever the bytes, they are read as an address without controls, or not at all, and at once', () => {
  const piece = fc.oneof(fc.constantFrom('<', '>', '"', '\\', '@', '.', ':', ' ', '=', '\t', 'a'), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      for (const command of [mail(pieces.join('')), rcpt(pieces.join(''))])
        expect(command?.address ?? '').not.toMatch(/\p{Cc}/u);
    }),
  );
  for (const flood of ['"', '\\', '"a"', '<', '.', '@a,', ' a='])
    expect(mail(`<${flood.repeat(1000)}`) ?? undefined).toBeUndefined();
});

test('bytes that are no UTF-8 are no address', () => {
  expect(readEnvelopeCommand('MAIL FROM', Buffer.from('MAIL FROM:<\xe5da@sender.example>', 'latin1'))).toBeUndefined();
});

test('a recipient that asks for relay comes as it stands', () => {
  expect(rcpt('<@a.example:bob@b.example>')).toEqual({ address: '@a.example:bob@b.example', args: false });
  expect(rcpt('<"bob@b.example"@a.example> NOTIFY=NEVER')?.address).toBe('"bob@b.example"@a.example');
});
