import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mail } from './mailbox.ts';
import { parseSearch } from './mailpit-search.ts';

const mail: Mail = {
  id: 'inbox.1',
  summary: {
    ...{ id: '1', seq: 1, subject: 'Welcome to the Shop', preview: '', size: 2048, seen: false, attachmentCount: 1 },
    ...{ from: { name: 'Ada Lovelace', address: 'ada@sender.example' }, to: [], codes: [], links: [] },
    receivedAt: '2026-03-01T12:00:00.000Z',
  },
  document: {
    ...{ id: '1', subject: 'Welcome to the Shop', preview: '', size: 2048, attachmentCount: 1, codes: [], links: [] },
    from: { name: 'Ada Lovelace', address: 'ada@sender.example' },
    to: [{ name: '', address: 'list@sender.example' }],
    cc: [{ name: 'Bob', address: 'bob@sender.example' }],
    replyTo: [],
    receivedAt: '2026-03-01T12:00:00.000Z',
    text: 'Your code is 482910.',
    headers: [{ name: 'Message-ID', value: '<one@sender.example>' }],
    envelope: { sender: 'ada@sender.example', recipient: 'river@mayfly.localhost' },
    attachments: [
      { index: 0, filename: 'Price list.csv', contentType: 'text/csv', size: 4, inline: false, sha256: '00' },
    ],
    notices: [],
  },
};

test.each([
  'welcome',
  'WELCOME shop',
  '"to the shop"',
  'subject:welcome',
  'subject:"to the"',
  '"subject:to the"',
  'from:ada from:sender.example',
  'to:list',
  'cc:bob',
  'bcc:river@mayfly.localhost',
  'addressed:river',
  'message-id:one@',
  'is:unread',
  '-is:read',
  '!tag:a',
  'has:attachment',
  'has:attachments -has:inline',
  'larger:1k smaller:1.5MB',
  'after:2026-02-28 before:2026-03-02',
  'after:whenever',
  '482910',
  '"price list"',
  '',
  '-- "" !',
])('%j finds it', (query) => {
  expect(parseSearch(query)(mail)).toBe(true);
});

test.each([
  'goodbye',
  'welcome goodbye',
  '-welcome',
  'subject:482910',
  'from:bob',
  'to:river',
  'bcc:list',
  'is:read',
  'has:inline',
  'tag:a',
  'larger:2k',
  'before:2026-03-01',
  'constructor:x',
])('%j does not', (query) => {
  expect(parseSearch(query)(mail)).toBe(false);
});

test('whatever is asked, a term turned round finds what it did not', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z:.0-9]{0,12}$/), (term) => {
      const isPassedOver = /^(?:after|before):/.test(term);
      fc.pre(!isPassedOver);
      expect(parseSearch(`-${term}`)(mail)).toBe(!parseSearch(term)(mail));
    }),
  );
});
