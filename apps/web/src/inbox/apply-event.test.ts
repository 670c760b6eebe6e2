import { createEventSequence } from '@mayfly/client/event-sequence';
import type { LoggedEvent } from '@mayfly/contracts/event';
import type { Sync } from '@mayfly/contracts/live';
import type { Summary } from '@mayfly/contracts/message';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEvent, applySync, type Change, type InboxState } from './apply-event.ts';
import { anInbox, aSummary } from './test/an-inbox.ts';

const at = '2026-11-22T12:30:00.000Z';
const inbox = anInbox();
const first = aSummary({ id: 'a', seq: 1 });
const second = aSummary({ id: 'b', seq: 2 });

test('holds what arrives in the order it arrives, once', () => {
  expect(after(received(first), received(second), received(first))).toMatchObject({ messages: [first, second] });
});

test('drops what is deleted, and does not mind being told twice', () => {
  const gone: Change = { type: 'message.deleted', messageId: 'a' };
  expect(after(received(first), received(second), gone, gone)).toMatchObject({ messages: [second] });
});

test('flags a message by the latest word, whichever comes first', () => {
  const seen: Change = { type: 'message.seen', messageId: 'a', seen: true, seq: 3 };
  const unseen: Change = { type: 'message.seen', messageId: 'a', seen: false, seq: 4 };
  const flagged = { messages: [{ id: 'a', seen: false, seq: 4 }] };
  expect(after(received(first), seen, unseen)).toMatchObject(flagged);
  expect(after(received(first), unseen, seen)).toMatchObject(flagged);
});

test('does not bring a deleted message back when a late answer flags it', () => {
  const late: Change = { type: 'message.seen', messageId: 'a', seen: true, seq: 3 };
  expect(after(received(first), { type: 'message.deleted', messageId: 'a' }, late)).toMatchObject({ messages: [] });
});

test('moves the end forward only, so that an answer and an event may cross', () => {
  const idleExpiresAt = '2026-11-22T20:00:00.000Z';
  const later: Change = { type: 'inbox.extended', ...inbox, expiresAt: '2026-11-22T15:00:00.000Z', idleExpiresAt };
  const earlier: Change = {
    ...later,
    expiresAt: '2026-11-22T14:00:00.000Z',
    idleExpiresAt: '2026-11-22T19:00:00.000Z',
  };
  const moved = { inbox: { expiresAt: '2026-11-22T15:00:00.000Z' } };
  expect(after(earlier, later)).toMatchObject(moved);
  expect(after(later, earlier)).toMatchObject({ inbox: { ...moved.inbox, idleExpiresAt } });
});

test('says when it expired by its own clocks, and how much was erased', () => {
  const late = applyEvent(after(received(first)), { type: 'inbox.expired' }, '2026-11-22T13:00:07.000Z');
  expect(late).toEqual({
    phase: 'ended',
    how: 'expired',
    address: inbox.address,
    endedAt: inbox.expiresAt,
    erasedMessages: 1,
  });
});

test.each([
  ['2026-11-22T12:59:54.000Z', 'lost'],
  ['2026-11-22T12:59:56.000Z', 'expired'],
])('an end told at %s of an inbox that was to end at 13:00 means: %s', (told, how) => {
  expect(applyEvent(after(), { type: 'inbox.expired' }, told)).toMatchObject({ phase: 'ended', how });
});

test.each(['inbox.discarded', 'inbox.lost'] as const)('says when it heard of %s', (type) => {
  expect(after({ type })).toMatchObject({ phase: 'ended', how: type.slice(6), endedAt: at, erasedMessages: 0 });
});

test('keeps nothing that came out of an inbox once it has ended, whatever is still said', () => {
  const ended = after(received(first), { type: 'inbox.discarded' });
  expect(applyEvent(ended, received(second), at)).toBe(ended);
  expect(applySync(ended, syncOf([second]))).toBe(ended);
  expect(JSON.stringify(ended)).not.toContain('Welcome');
});

test('learns from a sync what came, what changed and what was deleted meanwhile', () => {
  const seenFirst = { ...first, seen: true, seq: 4 };
  const third = aSummary({ id: 'c', seq: 5 });
  const state = applySync(after(received(first), received(second)), {
    ...syncOf([seenFirst, third]),
    changed: [seenFirst, third],
  });
  expect(state).toMatchObject({ messages: [seenFirst, third] });
});

test('knows how far a mail on its way has come, until there is a sync or an end', () => {
  const trace: Change = {
    type: 'smtp.trace',
    inboxId: inbox.id,
    transactionId: 't',
    sender: 'ada@sender.example',
    stage: 'receiving',
    bytes: 48_000,
  };
  const state = after(trace, { ...trace, bytes: 96_000 }, received(first));
  expect(state).toMatchObject({ messages: [first], traces: [{ bytes: 96_000, heardAt: at }] });
  expect(applySync(state, syncOf([first]))).toMatchObject({ messages: [first], traces: [] });
  expect(after(trace, { type: 'inbox.expired' })).not.toHaveProperty('traces');
});

type Step = { readonly kind: 'deliver' | 'delete' | 'see'; readonly heard: 0 | 1 | 2; readonly answered: boolean };

const step: fc.Arbitrary<Step | 'line breaks'> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('deliver', 'delete', 'see'),
    heard: fc.constantFrom(0, 1, 2),
    answered: fc.boolean(),
  }),
  fc.constant('line breaks'),
);

test('ends at what the server holds, whatever was lost or doubled and whoever answered first', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
      const server = createServer();
      let state: InboxState = { phase: 'alive', inbox, messages: [], refused: [], traces: [] };
      const hear = (change: Change) => {
        state = applyEvent(state, change, at);
      };
      const sequence = createEventSequence({
        since: 0,
        onSync: (sync) => {
          state = applySync(state, sync);
        },
        onEvent: (event) => hear(event),
        onGap: () => join(),
      });
      const join = () => {
        sequence.wait();
        sequence.synced(server.sync(sequence.cursor));
      };
      join();
      for (const step of steps) {
        if (step === 'line breaks') join();
        else {
          const event = server.change(step.kind);
          // What this page asked for itself, it hears from the answer too, before or without the event.
          if (step.answered && event.type !== 'message.received') hear(event);
          for (let copy = 0; copy < step.heard; copy++) sequence.heard(event);
        }
      }
      sequence.heard(server.change('deliver'));
      expect(state).toMatchObject({ messages: server.messages() });
    }),
  );
});

function createServer() {
  let messages: Summary[] = [];
  let seq = 0;
  return {
    messages: () => messages,
    sync: (since: number): Sync => ({
      ...syncOf(messages),
      changed: messages.filter((message) => message.seq > since),
      cursor: seq,
    }),
    change(kind: Step['kind']): LoggedEvent {
      seq += 1;
      const target = messages[(seq * 7) % Math.max(1, messages.length)];
      if (kind === 'deliver' || !target) {
        const summary = aSummary({ id: `m${seq}`, seq });
        messages = [...messages, summary];
        return { type: 'message.received', inboxId: inbox.id, seq, summary };
      }
      if (kind === 'delete') {
        messages = messages.filter((message) => message !== target);
        return { type: 'message.deleted', inboxId: inbox.id, seq, messageId: target.id };
      }
      const seen = !target.seen;
      messages = messages.map((message) => (message === target ? { ...target, seen, seq } : message));
      return { type: 'message.seen', inboxId: inbox.id, seq, messageId: target.id, seen };
    },
  };
}

function after(...changes: Change[]): InboxState {
  const start: InboxState = { phase: 'alive', inbox, messages: [], refused: [], traces: [] };
  return changes.reduce<InboxState>((state, change) => applyEvent(state, change, at), start);
}

function received(summary: Summary): Change {
  return { type: 'message.received', summary };
}

function syncOf(messages: readonly Summary[]): Sync {
  return { inbox, changed: [...messages], ids: messages.map(({ id }) => id), refused: [], cursor: 9, serverTime: at };
}
