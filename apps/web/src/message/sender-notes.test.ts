import { expect, test } from 'vitest';
import { senderNotes } from './sender-notes.ts';

const kinds = (name: string, address: string) => senderNotes({ name, address }).map(({ kind }) => kind);

test.each([
  ['security@bank.example', 'x@evil.example', ['named another']],
  ['paypal.com Service', 'x@evil.example', ['named another']],
  ['Bank', 'a@pаypal.example', ['other letters']],
  ['moc.knab\u202e', 'a@evil.example', ['hidden signs']],
])('%s <%s> is noted as %j', (name, address, notes) => {
  expect(kinds(name, address)).toEqual(notes);
});

test.each([
  ['Ada Lovelace', 'ada@sender.example'],
  ['ada@sender.example', 'ada@sender.example'],
  ['Booking.com', 'noreply@mail.booking.com'],
  ['St. John', 'a@b.example'],
  ['', ''],
])('%s <%s> needs no note', (name, address) => {
  expect(kinds(name, address)).toEqual([]);
});
