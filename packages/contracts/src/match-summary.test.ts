import { expect, test } from 'vitest';
import { firstFailure } from './match-summary.ts';
import type { Summary } from './message.ts';

const summary: Summary = {
  ...{ id: 'm', seq: 1, to: [], preview: '', receivedAt: '2026-11-25T09:00:00.000Z', size: 1, seen: false },
  ...{ attachmentCount: 0, links: [] },
  from: { name: 'Ada Lovelace', address: 'ada@example.org' },
  subject: 'Willkommen in der Straße',
  codes: [{ value: '492817', confidence: 0.9, reason: 'named' }],
};

test('takes any mail where nothing is wanted of it', () => {
  expect(firstFailure(summary, {})).toBeUndefined();
  expect(firstFailure(summary, { from: '', subject: '' })).toBeUndefined();
});

test.each([
  [{ from: 'LOVELACE' }, undefined],
  [{ from: 'ada@EXAMPLE' }, undefined],
  [{ from: 'charles' }, 'from'],
  [{ subject: 'straße' }, undefined],
  [{ subject: 'a.z' }, 'subject'],
  [{ from: 'ada', subject: 'Rechnung' }, 'subject'],
  [{ from: 'charles', subject: 'Rechnung' }, 'from'],
  [{ subject: /^willkommen\b/i }, undefined],
  [{ subject: /^in\b/ }, 'subject'],
  [{ hasCode: true }, undefined],
  [{ hasCode: false }, 'hasCode'],
])('tests %j: %s', (wanted, failed) => {
  expect(firstFailure(summary, wanted)).toBe(failed);
});

test('an expression with a memory matches each time alike', () => {
  const subject = /willkommen/gi;
  expect([firstFailure(summary, { subject }), firstFailure(summary, { subject })]).toEqual([undefined, undefined]);
});

test('a mail without a code has none', () => {
  expect(firstFailure({ ...summary, codes: [] }, { hasCode: true })).toBe('hasCode');
  expect(firstFailure({ ...summary, codes: [] }, { hasCode: false })).toBeUndefined();
});
