import { expect, test } from 'vitest';
import { readChallengeMessage } from './challenge-message.ts';

const frame = standIn();
const said = (data: unknown, { origin = 'null', source = frame } = {}) =>
  readChallengeMessage({ data, origin, source }, { window: frame, origin: 'null' });
const solved = { mayfly: 'challenge', state: 'solved', answer: 'handed out' };

test.each([
  solved,
  { mayfly: 'challenge', state: 'shown', size: 'large' },
  { mayfly: 'challenge', state: 'failed' },
  { mayfly: 'challenge', state: 'expired' },
  { mayfly: 'challenge', state: 'unreachable' },
])('hears %j', (data) => {
  expect(said(data)).toEqual(data);
});

test.each([
  undefined,
  null,
  'solved',
  [],
  { ...solved, mayfly: 'another' },
  { ...solved, answer: '' },
  { ...solved, answer: 'x'.repeat(8193) },
  { ...solved, answer: ['handed out'] },
  { ...solved, more: 1 },
  { mayfly: 'challenge', state: 'shown', size: 9000 },
  { mayfly: 'challenge', state: 'navigate' },
  { state: 'failed' },
])('takes %j for nothing', (data) => {
  expect(said(data)).toBeUndefined();
});

test('hears no other window, and none of another origin', () => {
  expect(said(solved, { source: standIn() })).toBeUndefined();
  expect(said(solved, { origin: 'https://mail.example' })).toBeUndefined();
  expect(
    readChallengeMessage({ data: solved, origin: 'null', source: null }, { window: null, origin: 'null' }),
  ).toBeUndefined();
});

/** A window is only compared with others here. */
function standIn(): Window {
  return Object.create(null);
}
