import type { InboxEvent, LoggedEvent } from '@mayfly/contracts/event';
import type { Sync } from '@mayfly/contracts/live';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anInbox, type Change, createChangeLog } from '../test/change-log.ts';
import { createEventSequence } from './event-sequence.ts';

test('passes each event on once, in the order of the log', () => {
  const { sequence, heard, log } = setUp();
  sequence.synced(log.syncSince(0));
  const [first, second] = [log.change('deliver'), log.change('deliver')];
  for (const event of [first, first, second, first, second]) sequence.heard(event);
  expect(heard).toEqual([first, second]);
});

test('drops a late event that the sync already told', () => {
  const { sequence, heard, log } = setUp();
  const told = log.change('deliver');
  sequence.synced(log.syncSince(0));
  sequence.heard(told);
  expect(heard).toEqual([]);
});

test('keeps events that come before the answer to the join', () => {
  const { sequence, heard, log } = setUp();
  const told = log.change('deliver');
  const sync = log.syncSince(0);
  const [next, last] = [log.change('deliver'), log.change('extend')];
  for (const event of [told, last, next]) sequence.heard(event);
  expect(heard).toEqual([]);
  sequence.synced(sync);
  expect(heard).toEqual([next, last]);
});

test('asks to join again where a change was missed, and passes nothing on that lies after the gap', () => {
  const { sequence, heard, log, gaps } = setUp();
  sequence.synced(log.syncSince(0));
  log.change('deliver');
  sequence.heard(log.change('deliver'));
  expect(heard).toEqual([]);
  expect(gaps()).toBe(1);
  expect(sequence.cursor).toBe(0);
});

test('passes the end of an inbox on at once, waiting or not', () => {
  const { sequence, heard } = setUp();
  const end = { type: 'inbox.expired', inboxId: anInbox.id } as const;
  sequence.heard(end);
  expect(heard).toEqual([end]);
});

test('passes on what is told of a mail on its way, but not while it waits to hear what there is', () => {
  const { sequence, heard, log, gaps } = setUp();
  sequence.heard(trace(1));
  sequence.synced(log.syncSince(0));
  sequence.heard(trace(2));
  const next = log.change('deliver');
  sequence.heard(next);
  sequence.wait();
  sequence.heard(trace(3));
  expect(heard).toEqual([trace(2), next]);
  expect(gaps()).toBe(0);
});

test('follows a store that came back with less than it had', () => {
  const { sequence, heard, syncedSince, log } = setUp(40);
  log.change('deliver');
  sequence.synced(log.syncSince(0));
  expect(syncedSince).toEqual([40]);
  const next = log.change('deliver');
  sequence.heard(next);
  expect(heard).toEqual([next]);
});

test('asks for everything where a store that failed over gave the numbers it had told to other messages', () => {
  const { sequence, heard, syncedSince, log, gaps } = setUp();
  sequence.synced(log.syncSince(0));
  const lost = log.change('deliver');
  sequence.heard(lost);
  // The log as the replica had it: the same number, another message.
  const other = createChangeLog();
  other.change('deliver');
  const syncSince = (since: number): Sync => {
    const { changed, ...sync } = other.syncSince(since);
    return { ...sync, ids: ['another'], changed: changed.map((summary) => ({ ...summary, id: 'another' })) };
  };
  sequence.wait();
  sequence.synced(syncSince(sequence.cursor));
  expect(gaps()).toBe(1);
  expect(sequence.cursor).toBe(0);
  sequence.synced(syncSince(sequence.cursor));
  expect(gaps()).toBe(1);
  // The reader is told that it is told anew.
  expect(syncedSince).toEqual([0, 0]);
  const next = other.change('deliver');
  sequence.heard(next);
  expect(heard).toEqual([lost, next]);
});

const step = fc.oneof(
  fc.record({
    kind: fc.constantFrom<Change>('deliver', 'delete', 'see', 'extend'),
    copies: fc.constantFrom(0, 1, 1, 2),
    late: fc.boolean(),
  }),
  fc.constantFrom('line breaks', 'join is answered'),
);

test('ends at the state of the log whatever was lost, doubled, late or cut off', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const reader = createStrictReader();
      const late: LoggedEvent[] = [];
      let answer: Sync | undefined;
      const log = createChangeLog();
      const join = () => {
        sequence.wait();
        answer = log.syncSince(sequence.cursor);
      };
      const answerJoin = () => {
        const sync = answer;
        answer = undefined;
        if (sync) sequence.synced(sync);
      };
      const sequence = createEventSequence({ since: 0, ...reader, onGap: join });
      join();
      for (const step of steps) {
        if (step === 'line breaks') {
          late.length = 0;
          join();
        } else if (step === 'join is answered') {
          answerJoin();
        } else {
          const event = log.change(step.kind);
          const copies = Array.from({ length: step.copies }, () => event);
          if (step.late) late.push(...copies);
          else for (const copy of [...copies, ...late.splice(0)]) sequence.heard(copy);
        }
      }
      // Any later event shows what is missing; here it is one more delivery.
      sequence.heard(log.change('deliver'));
      while (answer) answerJoin();
      expect(reader.state()).toEqual({ messages: log.messages, expiresAt: log.inbox.expiresAt });
    }),
  );
});

/** Not idempotent on purpose: it breaks on any event that comes twice, out of order or about what it does not hold. */
function createStrictReader() {
  let messages: Sync['changed'] = [];
  let expiresAt = anInbox.expiresAt;
  let cursor = 0;
  return {
    state: () => ({ messages, expiresAt }),
    onSync(sync: Sync) {
      const known = new Map([...messages, ...sync.changed].map((message) => [message.id, message]));
      messages = sync.ids.map((id) => known.get(id) ?? expect.fail(`sync left out ${id}`));
      ({ expiresAt } = sync.inbox);
      ({ cursor } = sync);
    },
    onEvent(event: InboxEvent) {
      if (!('seq' in event)) return;
      cursor += 1;
      expect(event.seq).toBe(cursor);
      if (event.type === 'message.received') messages = [...messages, event.summary];
      else if (event.type === 'inbox.extended') ({ expiresAt } = event);
      else if (event.type === 'message.refused') return;
      else {
        expect(messages.map(({ id }) => id)).toContain(event.messageId);
        messages = messages.flatMap((message) => {
          if (message.id !== event.messageId) return [message];
          return event.type === 'message.deleted' ? [] : [{ ...message, seen: event.seen, seq: event.seq }];
        });
      }
    },
  };
}

function trace(bytes: number): InboxEvent {
  const { id: inboxId } = anInbox;
  return { type: 'smtp.trace', inboxId, transactionId: 't', sender: 'ada@sender.example', stage: 'receiving', bytes };
}

function setUp(since = 0) {
  const heard: unknown[] = [];
  const syncedSince: number[] = [];
  let gaps = 0;
  const sequence = createEventSequence({
    since,
    onSync: (_sync, from) => syncedSince.push(from),
    onEvent: (event) => heard.push(event),
    onGap: () => {
      gaps += 1;
    },
  });
  return { sequence, heard, syncedSince, log: createChangeLog(), gaps: () => gaps };
}
