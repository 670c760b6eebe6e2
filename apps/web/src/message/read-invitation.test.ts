import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInvitation } from './read-invitation.ts';

const entry = [
  ...['BEGIN:VCALENDAR', 'METHOD:REQUEST', 'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin', 'END:VTIMEZONE', 'BEGIN:VEVENT'],
  ...[
    'DTSTART;TZID=Europe/Berlin:20261125T143000',
    'DTEND:20261125T150000Z',
    'SUMMARY:Tea\\, and a very long',
    '  talk',
  ],
  ...['ORGANIZER;CN="Ada: Lovelace":mailto:ada@sender.example', 'LOCATION:By the river', 'BEGIN:VALARM'],
  ...['SUMMARY:not this', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR'],
];

test('reads what, when, where and by whom', () => {
  expect(readInvitation(entry.join('\r\n'))).toEqual({
    summary: 'Tea, and a very long talk',
    location: 'By the river',
    organizer: 'Ada: Lovelace',
    start: '2026-11-25 14:30 Europe/Berlin',
    end: '2026-11-25 15:00 UTC',
    method: 'REQUEST',
  });
});

test('a whole day has no clock; what is not there is not made up', () => {
  expect(readInvitation('BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224\nSUMMARY:\nDTEND:tomorrow')).toEqual({
    summary: undefined,
    location: undefined,
    organizer: undefined,
    start: '2026-12-24',
    end: undefined,
    method: undefined,
  });
});

test('is undefined where there is no event', () => {
  expect(readInvitation('BEGIN:VCALENDAR\nEND:VCALENDAR')).toBeUndefined();
});

test('ends, whatever it is given, and makes nothing up', () => {
  const line = fc.oneof(fc.constantFrom(...entry, 'BEGIN:VEVENT', 'END:VEVENT', ' x', '"', ';:', 'CN="'), fc.string());
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const text = lines.join('\n');
      const { organizer = '' } = readInvitation(text) ?? {};
      expect(text.replace(/\n[ \t]/g, '').replaceAll('"', '')).toContain(organizer);
    }),
  );
});
