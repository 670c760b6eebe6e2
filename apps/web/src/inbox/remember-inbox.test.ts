import { expect, test } from 'vitest';
import { createInboxMemory, type RememberedInbox } from './remember-inbox.ts';

test('finds what an earlier page remembered, the last one first', () => {
  const storage = createStorage();
  createInboxMemory(storage).remember(inboxNamed('a'));
  createInboxMemory(storage).remember(inboxNamed('b'));
  expect(idsIn(createInboxMemory(storage).list())).toEqual(['b', 'a']);
});

test('keeps ten and lets the oldest go', () => {
  const memory = createInboxMemory(createStorage());
  for (const id of 'abcdefghijk') memory.remember(inboxNamed(id));
  expect(idsIn(memory.list())).toEqual([...'kjihgfedcb']);
});

test('brings one to the front, and none that was forgotten', () => {
  const memory = createInboxMemory(createStorage());
  for (const id of 'abc') memory.remember(inboxNamed(id));
  memory.bringToFront('a');
  memory.bringToFront('gone');
  expect(idsIn(memory.list())).toEqual(['a', 'c', 'b']);
});

test('brings an inbox to the front that is looked at again', () => {
  const memory = createInboxMemory(createStorage());
  for (const id of ['a', 'b', 'a']) memory.remember(inboxNamed(id));
  expect(idsIn(memory.list())).toEqual(['a', 'b']);
});

test('moves an end in its place', () => {
  const memory = createInboxMemory(createStorage());
  for (const id of ['a', 'b']) memory.remember(inboxNamed(id));
  memory.moveEnd('a', '2026-11-22T15:00:00.000Z');
  expect(memory.list().map(({ id, endsAt }) => [id, endsAt.slice(11, 13)])).toEqual([
    ['b', '13'],
    ['a', '15'],
  ]);
});

test('does not take back what was forgotten', () => {
  const memory = createInboxMemory(createStorage());
  memory.remember(inboxNamed('a'));
  memory.forget('a');
  memory.moveEnd('a', '2026-11-22T15:00:00.000Z');
  expect(memory.list()).toEqual([]);
});

test.each(['', 'nonsense', '{}', '[1,null,{"id":"a"}]', '[{"id":"a","token":"t","address":"x","endsAt":"never"}]'])(
  'takes %j for nothing',
  (text) => {
    expect(createInboxMemory(createStorage(text)).list()).toEqual([]);
  },
);

test.each([
  ['closed', undefined],
  ['full', { getItem: () => null, setItem: refuse }],
  ['forbidden', { getItem: refuse, setItem: refuse }],
])('remembers for this page alone where the storage is %s', (_name, storage) => {
  const memory = createInboxMemory(storage);
  memory.remember(inboxNamed('a'));
  memory.remember(inboxNamed('b'));
  memory.forget('a');
  expect(idsIn(memory.list())).toEqual(['b']);
});

function inboxNamed(id: string): RememberedInbox {
  return { id, token: `token-${id}`, address: `${id}@mayfly.localhost`, endsAt: '2026-11-22T13:00:00.000Z' };
}

function idsIn(inboxes: readonly RememberedInbox[]): string[] {
  return inboxes.map(({ id }) => id);
}

function createStorage(text?: string) {
  let held = text ?? null;
  return {
    getItem: () => held,
    setItem: (_key: string, value: string) => {
      held = value;
    },
  };
}

function refuse(): never {
  throw new DOMException('no storage for you', 'SecurityError');
}
