import type { SmtpTrace } from '@mayfly/contracts/event';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progressOf } from './trace-line.tsx';
import { hasEnded, type Trace, withoutOld, withTrace } from './traces.ts';

const noon = Date.parse('2026-11-22T12:00:00.000Z');
const after = (seconds: number) => new Date(noon + seconds * 1000).toISOString();
const named = { type: 'smtp.trace', inboxId: 'inbox-1', sender: 'ada@sender.example' } as const;
const receiving = (transactionId: string, bytes: number): SmtpTrace => ({
  ...named,
  transactionId,
  stage: 'receiving',
  bytes,
});
const stored = (transactionId: string): SmtpTrace => ({ ...named, transactionId, stage: 'stored', size: 9 });

test('holds each mail once, as it was last said to stand, in the order they were first heard of', () => {
  const told = [receiving('a', 1), receiving('b', 1), receiving('a', 2)];
  expect(told.reduce((traces, trace) => withTrace(traces, trace, after(0)), noTraces)).toMatchObject([
    { transactionId: 'a', bytes: 2 },
    { transactionId: 'b', bytes: 1 },
  ]);
});

test('is understood from the middle on, and does not begin again what has ended', () => {
  const ended = withTrace(withTrace(noTraces, receiving('a', 1), after(0)), stored('a'), after(1));
  expect(ended).toMatchObject([{ stage: 'stored', heardAt: after(1) }]);
  expect(withTrace(ended, receiving('a', 2), after(2))).toBe(ended);
});

test('lets an end be read for some seconds and bears with silence for longer than the server does', () => {
  const traces = withTrace(withTrace(noTraces, receiving('a', 1), after(0)), stored('b'), after(0));
  expect(withoutOld(traces, after(3))).toBe(traces);
  expect(withoutOld(traces, after(10))).toMatchObject([{ transactionId: 'a' }]);
  expect(withoutOld(traces, after(61))).toMatchObject([{ transactionId: 'a' }]);
  expect(withoutOld(traces, after(80))).toEqual([]);
});

test('stays small and sound whatever is said in whatever order', () => {
  const told = fc.record({ id: fc.integer({ min: 0, max: 40 }), ends: fc.boolean(), pause: fc.nat({ max: 20 }) });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 100 }), (steps) => {
      let traces = noTraces;
      let seconds = 0;
      for (const { id, ends, pause } of steps) {
        seconds += pause;
        traces = withTrace(traces, ends ? stored(`${id}`) : receiving(`${id}`, seconds), after(seconds));
        expect(traces.length).toBeLessThanOrEqual(20);
        expect(new Set(traces.map(({ transactionId }) => transactionId)).size).toBe(traces.length);
        const ages = traces.filter(hasEnded).map(({ heardAt }) => noon + seconds * 1000 - Date.parse(heardAt));
        expect(Math.max(0, ...ages)).toBeLessThan(10_000);
      }
      expect(withoutOld(traces, after(seconds + 100))).toEqual([]);
    }),
  );
});

test.each<[string, SmtpTrace]>([
  ['arriving', { ...named, transactionId: 'a', stage: 'accepted', size: 0 }],
  ['arriving: 1.2 MB announced', { ...named, transactionId: 'a', stage: 'accepted', size: 1_200_000 }],
  ['arriving: 48 kB', receiving('a', 48_000)],
  ['stored', stored('a')],
  ['refused: too large', { ...named, transactionId: 'a', stage: 'refused', code: 'message_too_large' }],
  ['broke off', { ...named, transactionId: 'a', stage: 'abandoned' }],
])('says in words: %s', (words, trace) => {
  expect(progressOf(trace)).toBe(words);
});

const noTraces: readonly Trace[] = [];
