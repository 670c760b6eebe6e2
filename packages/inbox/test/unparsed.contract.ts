import { describe, expect, test } from 'vitest';
import type { InboxEvents } from '../src/inbox-events.ts';
import type { InboxStore } from '../src/inbox-store.ts';
import { delivery, roomyQuota, unparsed } from './deliveries.ts';

export type UnparsedSubject = {
  store(): InboxStore;
  events(): InboxEvents;
  born(changes?: { lifetime: { lifetimeMs: number; maxLifetimeMs: number; idleWindowMs: number } }): Promise<string>;
};

/** What every store promises of mail that nobody has parsed yet. */
export function unparsedContract({ store, events, born }: UnparsedSubject): void {
  describe('deliverUnparsed and keepContent', () => {
    test('store the source first, and what it says once somebody knows', async () => {
      const id = await born();
      const given = delivery();
      const { messageId } = given;
      const { delivery: sent, content } = unparsed(given);
      const bare = { id: messageId, seq: 1, seen: false, unparsed: sent.facts };

      expect(await store().deliverUnparsed(id, sent, roomyQuota)).toBe('stored');
      expect(await store().readChanges(id, 0)).toMatchObject({ cursor: 1, messages: 1, bytes: given.size });
      expect((await store().readChanges(id, 0))?.changed).toEqual([bare]);
      expect((await store().readChanges(id, 0))?.arrived).toEqual([bare]);
      expect(await store().readSource(id, messageId)).toEqual(given.source);
      expect(await store().readDocument(id, messageId)).toBeUndefined();
      expect(await store().readAttachments(id, messageId)).toBeUndefined();

      await store().keepContent(id, messageId, content);
      expect(await store().readChanges(id, 0)).toMatchObject({ cursor: 1, messages: 1, bytes: given.size });
      expect((await store().readChanges(id, 0))?.changed).toEqual([{ ...given.summary, seq: 1, seen: false }]);
      expect(await store().readSource(id, messageId)).toEqual(given.source);
      expect(await store().readDocument(id, messageId)).toEqual(given.document);
      expect(await store().readAttachments(id, messageId)).toBe(given.attachments);
    });

    test('keep what was known first, and nothing of what is no longer there', async () => {
      const id = await born();
      const [parsed, late, erased] = [delivery(), delivery(), delivery()];
      await store().deliver(id, parsed, roomyQuota);
      for (const one of [late, erased]) await store().deliverUnparsed(id, unparsed(one).delivery, roomyQuota);
      await store().deleteMessages(id, [erased.messageId]);
      await store().keepContent(id, late.messageId, unparsed(late).content);

      for (const { messageId } of [parsed, late, erased])
        await store().keepContent(id, messageId, unparsed(delivery({ document: Buffer.from('other') })).content);
      await store().keepContent('never-was', late.messageId, unparsed(late).content);

      expect((await store().readChanges(id, 0))?.changed.map((one) => one.id)).toEqual([
        parsed.messageId,
        late.messageId,
      ]);
      expect(await store().readDocument(id, parsed.messageId)).toEqual(parsed.document);
      expect(await store().readDocument(id, late.messageId)).toEqual(late.document);
      expect(await store().readDocument(id, erased.messageId)).toBeUndefined();
      expect(await store().readState('never-was')).toBeUndefined();
    });

    test('are seen, deleted, counted and absorbed like any other', async () => {
      const id = await born();
      const given = unparsed(delivery({ digest: 'same', size: 600 })).delivery;
      const again = () => store().deliverUnparsed(id, unparsed(delivery({ digest: 'same' })).delivery, roomyQuota);

      expect(await store().deliverUnparsed(id, given, roomyQuota)).toBe('stored');
      expect(await again()).toBe('duplicate');
      expect(await store().deliver(id, delivery({ digest: 'same' }), roomyQuota)).toBe('duplicate');
      expect(await store().markSeen(id, given.messageId, true)).toEqual({
        ...{ id: given.messageId, seq: 2, seen: true },
        unparsed: given.facts,
      });
      const next = unparsed(delivery({ size: 600 })).delivery;
      expect(await store().deliverUnparsed(id, next, { messages: 9, bytes: 1000 })).toBe('full');
      expect(await store().deliverUnparsed(id, next, { messages: 1, bytes: 9999 })).toBe('full');
      expect(await store().deliverUnparsed('never-was', next, roomyQuota)).toBe('gone');
      expect(await store().deleteMessages(id, [given.messageId])).toEqual([given.messageId]);
      expect(await store().readState(id)).toMatchObject({ messages: 0, bytes: 0 });
      expect(await again()).toBe('stored');
    });

    test('are not taken where somebody watches, who is to be told what came', async () => {
      const id = await born();
      const given = delivery();
      const state = await store().markWatched(id, 60_000);

      expect(await store().deliverUnparsed(id, unparsed(given).delivery, roomyQuota)).toBe('watched');
      expect(await store().readState(id)).toMatchObject({ cursor: 0, messages: 0, bytes: 0, clocks: state?.clocks });
      expect(await store().readSource(id, given.messageId)).toBeUndefined();
      expect(await store().deliver(id, given, roomyQuota)).toBe('stored');
    });

    test('tell whoever listens although nobody was known to, that its watch is over', async () => {
      const [id, other] = [await born(), await born()];
      let broken = () => {};
      const over = new Promise<void>((resolve) => {
        broken = resolve;
      });
      const told: string[] = [];
      const heard = { onEvent: () => void told.push('event'), onBroken: () => void told.push('broken') };
      const stops = [
        await events().watch(id, { onEvent: () => void told.push('event'), onBroken: broken }),
        await events().watch(other, heard),
      ];

      expect(await store().deliverUnparsed(id, unparsed(delivery()).delivery, roomyQuota)).toBe('stored');
      await over;

      expect(told).toEqual([]);
      await Promise.all(stops.map((stop) => stop()));
    });

    test('move the idle clock as every arrival does', async () => {
      const id = await born({ lifetime: { lifetimeMs: 60_000, maxLifetimeMs: 60_000, idleWindowMs: 5000 } });
      const before = await store().readState(id);
      let after = before;
      while (after?.now === before?.now) after = await store().readState(id);

      await store().deliverUnparsed(id, unparsed(delivery()).delivery, roomyQuota);

      const moved = (await store().readState(id))?.clocks.idleExpiresAt;
      expect(moved).toBeGreaterThan(before?.clocks.idleExpiresAt ?? Number.NaN);
    });
  });
}
