import { expect, test } from 'vitest';
import { delivery, newInbox, roomyQuota, unparsed } from '../test/deliveries.ts';
import { InboxError } from './inbox-error.ts';
import type { Delivery, InboxStore } from './inbox-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { type ParseStored, parseWhenRead } from './parse-when-read.ts';

test('a look is complete, is parsed once however many look, and is kept for the next', async () => {
  const { id, sent, parsed, read, again } = await start();

  const looks = await Promise.all([read.readChanges(id, 0), read.readChanges(id, 0), read.readChanges(id, 1)]);

  const summaries = sent.map(({ summary }, index) => ({ ...summary, seq: index + 1, seen: false }));
  expect(looks.map((look) => look?.changed)).toEqual([summaries, summaries, summaries.slice(1)]);
  expect(looks.map((look) => look?.arrived)).toEqual([summaries, summaries, summaries.slice(1)]);
  expect(parsed).toEqual(sent.map(({ messageId }) => messageId));
  expect((await again().readChanges(id, 0))?.changed).toEqual(summaries);
  expect(parsed).toHaveLength(sent.length);
});

test('messages of one inbox are parsed one after another', async () => {
  const { id, store, contents } = await start();
  let underWay = 0;
  let most = 0;
  const { readChanges } = parseWhenRead(store, async (message) => {
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    return contents(message);
  });

  await readChanges(id, 0);

  expect(most).toBe(1);
});

test('what a message says is there for whoever asks for it first by its id', async () => {
  const { id, sent, again } = await start();
  const [first, second] = sent;

  expect(await again().readDocument(id, first?.messageId ?? '')).toEqual(first?.document);
  expect(await again().readAttachments(id, second?.messageId ?? '')).toBe(second?.attachments);
  expect(await again().markSeen(id, second?.messageId ?? '', true)).toEqual({ ...second?.summary, seq: 4, seen: true });
  expect(await again().readDocument(id, 'unknown')).toBeUndefined();
  expect(await again().readAttachments('never-was', first?.messageId ?? '')).toBeUndefined();
  expect(await again().markSeen(id, 'unknown', true)).toBeUndefined();
});

test('where the store has no room to keep it, it is read all the same', async () => {
  const { id, sent, store, contents } = await start();
  const full = { ...store, keepContent: () => Promise.reject(new InboxError('store_full')) };
  const { readChanges, readDocument } = parseWhenRead(full, contents);

  expect((await readChanges(id, 0))?.changed.map(({ subject }) => subject)).toHaveLength(sent.length);
  expect(await readDocument(id, sent[0]?.messageId ?? '')).toEqual(sent[0]?.document);
});

test('a message that is deleted while it is read is left out, and the others are there', async () => {
  const { id, sent, store, contents } = await start();
  const { readChanges } = parseWhenRead(store, async (message) => {
    await store.deleteMessages(id, [sent[1]?.messageId ?? '']);
    return contents(message);
  });

  expect((await readChanges(id, 0))?.changed.map((each) => each.id)).toEqual([sent[0]?.messageId, sent[2]?.messageId]);
});

test('where nothing is parsed any more nothing is said of the mail, and it waits for another process', async () => {
  const { id, store, again } = await start();
  const { readChanges } = parseWhenRead(store, async () => undefined);

  await expect(readChanges(id, 0)).rejects.toThrow('shutting_down');

  expect((await again().readChanges(id, 0))?.changed).toHaveLength(3);
});

test('what cannot be unpacked is a bug that is seen, each time', async () => {
  const { id, store } = await start();
  const { readChanges } = parseWhenRead(store, () => Promise.reject(new Error('no gzip')));

  for (let time = 0; time < 2; time++) await expect(readChanges(id, 0)).rejects.toThrow('no gzip');
});

/** Three messages that nobody has parsed. */
async function start() {
  const { store } = createMemoryStore();
  const inbox = newInbox();
  await store.create(inbox);
  const sent: Delivery[] = [delivery(), delivery(), delivery()];
  for (const one of sent) await store.deliverUnparsed(inbox.id, unparsed(one).delivery, roomyQuota);
  const parsed: string[] = [];
  const contents: ParseStored = async ({ id, source, envelope }) => {
    const given = sent.find(({ messageId }) => messageId === id);
    if (!given?.source.equals(source) || envelope.sender !== 'ada@sender.example') throw new Error('not what was sent');
    parsed.push(id);
    return unparsed(given).content;
  };
  const again = (reading: InboxStore = store) => parseWhenRead(reading, contents);
  return { id: inbox.id, store, sent, parsed, contents, again, read: again() };
}
