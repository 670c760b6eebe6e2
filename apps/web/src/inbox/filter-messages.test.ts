import { expect, test } from 'vitest';
import { filterMessages } from './filter-messages.ts';
import { aSummary } from './test/an-inbox.ts';

const messages = [
  aSummary({ id: 'a', subject: 'Your code', from: { name: 'Ada', address: 'ada@sender.example' }, preview: '' }),
  aSummary({
    id: 'b',
    subject: 'Grüße aus Köln',
    from: { name: '', address: 'post@koeln.example' },
    preview: 'Servus',
  }),
];

test.each([
  ['', ['a', 'b']],
  ['  ', ['a', 'b']],
  ['CODE', ['a']],
  ['sender.example', ['a']],
  ['grusse koln', ['b']],
  ['servus post', ['b']],
  ['code servus', []],
  ['.*', []],
])('finds by %j', (query, found) => {
  expect(filterMessages(messages, query).map(({ id }) => id)).toEqual(found);
});
