import { expect, test } from 'vitest';
import { readHeaderFields } from './header-fields.ts';
import { mostAddresses, readMessageHeader } from './message-header.ts';

const read = (block: string) => readMessageHeader(readHeaderFields(Buffer.from(block)));

test('an empty header says nothing', () => {
  expect(read('')).toEqual({
    from: { name: '', address: '' },
    to: [],
    cc: [],
    replyTo: [],
    subject: '',
    headers: [],
    notices: [],
  });
});

test('lists every field, unfolded and decoded, in the order of the source', () => {
  expect(read('X-B: =?utf-8?q?=C3=A9?=\r\n  x\r\nX-A: \0\u202Ey\r\nX-B: z').headers).toEqual([
    { name: 'X-B', value: 'é  x' },
    { name: 'X-A', value: 'y' },
    { name: 'X-B', value: 'z' },
  ]);
});

test('the subject is one line of at most 998 characters', () => {
  expect(read(`Subject: ${'x'.repeat(1200)}`).subject).toHaveLength(998);
  expect(read('Subject: =?utf-8?q?a=0D=0ABcc:_b?=').subject).toBe('a Bcc: b');
});

test('several To fields are one list', () => {
  expect(read('To: a@b.c\r\nto: d@e.f').to.map(({ address }) => address)).toEqual(['a@b.c', 'd@e.f']);
});

test('keeps five hundred addresses in all and says so', () => {
  const { to, cc, replyTo, notices } = read(
    `Cc: ${'c@x.y,'.repeat(200)}\r\nTo: ${'t@x.y,'.repeat(400)}\r\nReply-To: r@x.y`,
  );
  expect([to.length, cc.length, replyTo.length]).toEqual([400, mostAddresses - 400, 0]);
  expect(notices).toEqual(['addresses_cut']);
  expect(read(`To: ${'t@x.y,'.repeat(500)}`).notices).toEqual([]);
});
