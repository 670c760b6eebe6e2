import type { InboxEvent } from '@mayfly/contracts/event';
import type { Faults } from '@mayfly/contracts/faults';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InboxEvents } from '../src/inbox-events.ts';
import type { InboxStore } from '../src/inbox-store.ts';
import { endOf, startClocks } from '../src/lifetime.ts';
import { delivery, newInbox, roomyQuota } from './deliveries.ts';
import { unparsedContract } from './unparsed.contract.ts';

export type Subject = { store: InboxStore; events: InboxEvents; close(): Promise<void> };

/** What every store promises, whatever it is made of. */
export function storeContract(name: string, start: () => Promise<Subject>): void {
  describe(`the ${name} store`, () => {
    let subject: Subject;
    let store: InboxStore;
    beforeAll(async () => {
      subject = await start();
      store = subject.store;
    }, 60_000);
    afterAll(() => subject.close());

    async function born(changes: Parameters<typeof newInbox>[0] = {}): Promise<string> {
      const inbox = newInbox(changes);
      expect(await store.create(inbox)).not.toBe('taken');
      return inbox.id;
    }

    /** Lives for so long and no idle clock. */
    const lasting = (lifetimeMs: number) => ({
      lifetime: { lifetimeMs, maxLifetimeMs: 2 * lifetimeMs, idleWindowMs: 0 },
    });

    async function untilGone(id: string): Promise<void> {
      while (await store.readState(id)) await new Promise((resolve) => setTimeout(resolve, 20));
    }

    describe('create', () => {
      test('keeps the record as it was given and starts its clocks at the store’s own time', async () => {
        const inbox = newInbox({
          label: 'sign-up',
          lifetime: { lifetimeMs: 60_000, maxLifetimeMs: 90_000, idleWindowMs: 30_000 },
        });
        const created = await store.create(inbox);
        if (created === 'taken') throw new Error('taken');
        expect(await store.readRecord(inbox.id)).toEqual(created.record);
        expect(created.record).toMatchObject({
          address: inbox.address,
          tokenHash: inbox.tokenHash,
          label: 'sign-up',
          lifetimeMs: 60_000,
        });
        expect(created.state).toMatchObject({ cursor: 0, messages: 0, bytes: 0 });
        expect(created.state.clocks).toEqual(startClocks(inbox.lifetime, created.record.createdAt));
        expect(created.record.maxExpiresAt).toBe(created.state.clocks.maxExpiresAt);
      });

      test('lets exactly one of many creators have a name', async () => {
        const inbox = newInbox();
        const outcomes = await Promise.all(Array.from({ length: 20 }, () => store.create(inbox)));
        expect(outcomes.filter((outcome) => outcome !== 'taken')).toHaveLength(1);
      });

      test('refuses the name of an inbox that was discarded, while its tombstone stands', async () => {
        const inbox = newInbox();
        await store.create(inbox);
        await store.discard(inbox.id);
        expect(await store.create(inbox)).toBe('taken');
      });

      test('refuses the name of a living inbox, whatever became of its tombstone', async () => {
        const inbox = newInbox({ tombstoneMs: 1 });
        await store.create(inbox);
        await store.deliver(inbox.id, delivery(), roomyQuota);
        const tombstoneEnds = ((await store.readState(inbox.id))?.now ?? 0) + 10;
        while (((await store.readState(inbox.id))?.now ?? 0) < tombstoneEnds)
          expect(await store.create({ ...inbox, tokenHash: 'another' })).toBe('taken');
        expect(await store.readRecord(inbox.id)).toMatchObject({ tokenHash: inbox.tokenHash });
        expect(await store.readState(inbox.id)).toMatchObject({ messages: 1, cursor: 1 });
      });

      test('lets exactly one of many claim a name that no inbox had or has, until it is yielded', async () => {
        const { id } = newInbox();
        const claims = await Promise.all(Array.from({ length: 20 }, () => store.claim(id, 60_000)));
        expect(claims.filter((claimed) => claimed)).toHaveLength(1);
        expect(await store.create({ ...newInbox(), id })).toBe('taken');
        await store.yieldClaim(id);
        expect(await store.create({ ...newInbox(), id })).not.toBe('taken');
        expect(await store.claim(id, 60_000)).toBe(false);
      });

      test('gives the name out again once the tombstone is gone', async () => {
        const inbox = newInbox({ tombstoneMs: 600, ...lasting(300) });
        await store.create(inbox);
        await untilGone(inbox.id);
        let again = await store.create(inbox);
        while (again === 'taken') again = await store.create(inbox);
        expect(again.record.address).toBe(inbox.address);
      });
    });

    describe('deliver', () => {
      test('stores a message whose parts come back byte for byte', async () => {
        const id = await born();
        const source = Buffer.from(Uint8Array.from({ length: 4096 }, (_, index) => index % 256));
        const given = delivery({ source, attachments: '[{"index":0}]' });
        expect(await store.deliver(id, given, roomyQuota)).toBe('stored');
        expect(await store.readSource(id, given.messageId)).toEqual(source);
        expect(await store.readDocument(id, given.messageId)).toEqual(given.document);
        expect(await store.readAttachments(id, given.messageId)).toBe('[{"index":0}]');
        const changes = await store.readChanges(id, 0);
        expect(changes).toMatchObject({ cursor: 1, messages: 1, bytes: given.size, ids: [given.messageId] });
        expect(changes?.changed).toEqual([{ ...given.summary, seq: 1, seen: false }]);
      });

      test('refuses an inbox that never was, was discarded or has expired', async () => {
        const discarded = await born();
        await store.discard(discarded);
        const expired = await born(lasting(300));
        await untilGone(expired);
        for (const id of ['never-was', discarded, expired]) {
          expect(await store.deliver(id, delivery(), roomyQuota)).toBe('gone');
          expect(await store.readState(id)).toBeUndefined();
        }
      });

      test('absorbs the same digest again, also from ten retries at once, until the message is deleted', async () => {
        const id = await born();
        const retries = Array.from({ length: 10 }, () => delivery({ digest: 'same' }));
        const outcomes = await Promise.all(retries.map((retry) => store.deliver(id, retry, roomyQuota)));
        expect(outcomes.sort()).toEqual([...Array(9).fill('duplicate'), 'stored']);
        const living = (await store.readChanges(id, 0))?.ids ?? [];
        expect(living).toHaveLength(1);
        await store.deleteMessages(id, living);
        expect(await store.deliver(id, delivery({ digest: 'same' }), roomyQuota)).toBe('stored');
      });

      test('takes two mails without a digest for two', async () => {
        const id = await born();
        const twice = [delivery({ digest: undefined }), delivery({ digest: undefined })];
        for (const one of twice) expect(await store.deliver(id, one, roomyQuota)).toBe('stored');
        expect((await store.readState(id))?.messages).toBe(2);
      });

      test('holds both quotas exactly among concurrent senders, and makes room when a message is deleted', async () => {
        const byCount = await born();
        const byBytes = await born();
        const attempt = (id: string, quota: { messages: number; bytes: number }) =>
          Promise.all(Array.from({ length: 12 }, () => store.deliver(id, delivery({ size: 100 }), quota)));
        const stored = (outcomes: string[]) => outcomes.filter((outcome) => outcome === 'stored').length;
        expect(stored(await attempt(byCount, { messages: 5, bytes: 1_000_000 }))).toBe(5);
        expect(stored(await attempt(byBytes, { messages: 100, bytes: 700 }))).toBe(7);
        const [oldest = ''] = (await store.readChanges(byBytes, 0))?.ids ?? [];
        await store.deleteMessages(byBytes, [oldest]);
        expect((await store.readState(byBytes))?.bytes).toBe(600);
        expect(await store.deliver(byBytes, delivery({ size: 100 }), { messages: 100, bytes: 700 })).toBe('stored');
      });

      test('loses none of fifty concurrent arrivals and numbers them without a gap', async () => {
        const id = await born();
        const sent = Array.from({ length: 50 }, () => delivery());
        await Promise.all(sent.map((one) => store.deliver(id, one, roomyQuota)));
        const changes = await store.readChanges(id, 0);
        expect(changes?.changed.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
        expect([...(changes?.ids ?? [])].sort()).toEqual(sent.map(({ messageId }) => messageId).sort());
        expect(changes?.ids).toEqual(changes?.changed.map((summary) => summary.id));
      });
    });

    describe('readChanges', () => {
      test('tells what changed after a cursor, and what is alive', async () => {
        const id = await born();
        const [first, second, third] = [delivery(), delivery(), delivery()];
        for (const one of [first, second, third]) await store.deliver(id, one, roomyQuota);
        await store.markSeen(id, first.messageId, true);
        await store.deleteMessages(id, [second.messageId]);
        const changes = await store.readChanges(id, 2);
        expect(changes?.changed.map((summary) => [summary.id, summary.seq, summary.seen])).toEqual([
          [third.messageId, 3, false],
          [first.messageId, 4, true],
        ]);
        expect(changes?.ids).toEqual([first.messageId, third.messageId]);
        expect(changes?.cursor).toBe(5);
        expect((await store.readChanges(id, 5))?.changed).toEqual([]);
      });

      test('tells apart what came after a cursor and what was only changed since', async () => {
        const id = await born();
        const sent = [delivery(), delivery(), delivery()];
        for (const one of sent) await store.deliver(id, one, roomyQuota);
        const [first, second, third] = sent.map(({ messageId }) => messageId);
        await store.markSeen(id, first ?? '', true);
        await store.markSeen(id, second ?? '', true);
        const arrivedAfter = async (since: number) =>
          (await store.readChanges(id, since))?.arrived.map((summary) => summary.id);
        expect(await arrivedAfter(0)).toEqual([first, second, third]);
        expect(await arrivedAfter(1)).toEqual([second, third]);
        expect(await arrivedAfter(3)).toEqual([]);
        expect(await arrivedAfter(99)).toEqual([first, second, third]);
        expect((await store.readChanges(id, 3))?.changed.map((summary) => summary.id)).toEqual([first, second]);
      });

      test('reads a cursor from the future as one from the beginning', async () => {
        const id = await born();
        await store.deliver(id, delivery(), roomyQuota);
        expect((await store.readChanges(id, 99))?.changed).toHaveLength(1);
      });

      test('knows no inbox that is not alive', async () => {
        expect(await store.readChanges('never-was', 0)).toBeUndefined();
      });
    });

    describe('expiry', () => {
      test('takes record, mail and bodies together, and nothing brings them back', async () => {
        const id = await born(lasting(250));
        const given = delivery();
        await store.deliver(id, given, roomyQuota);
        await untilGone(id);
        expect(await store.readRecord(id)).toBeUndefined();
        expect(await store.readDocument(id, given.messageId)).toBeUndefined();
        expect(await store.readSource(id, given.messageId)).toBeUndefined();
        expect(await store.readAttachments(id, given.messageId)).toBeUndefined();
        expect(await store.extend(id, 60_000)).toBeUndefined();
        expect(await store.touch(id)).toBeUndefined();
        expect(await store.markSeen(id, given.messageId, true)).toBeUndefined();
        expect(await store.deleteMessages(id, 'all')).toEqual([]);
        expect(await store.discard(id)).toBe(false);
        expect(await store.readState(id)).toBeUndefined();
      });

      test('comes at the earlier of two clocks, and activity holds the idle one off', async () => {
        const lifetime = { lifetimeMs: 60_000, maxLifetimeMs: 60_000, idleWindowMs: 400 };
        const [left, kept] = [await born({ lifetime }), await born({ lifetime })];
        const before = await store.readState(kept);
        while (await store.readState(left)) {
          await store.touch(kept);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        const after = await store.readState(kept);
        expect(after && before && endOf(after.clocks)).toBeGreaterThan(before ? endOf(before.clocks) : Number.NaN);
        expect(await store.readRecord(left)).toBeUndefined();
        expect((await store.readRecord(kept))?.lifetimeMs).toBe(60_000);
      });
    });

    describe('extend', () => {
      test('adds to the lifetime of everything, up to the cap and no further', async () => {
        const id = await born({ lifetime: { lifetimeMs: 400, maxLifetimeMs: 1000, idleWindowMs: 0 } });
        const given = delivery();
        await store.deliver(id, given, roomyQuota);
        const start = await store.readState(id);
        const first = await store.extend(id, 400);
        expect(first?.moved).toBe(true);
        expect(first?.state.clocks.expiresAt).toBe((start?.clocks.expiresAt ?? 0) + 400);
        const second = await store.extend(id, 400);
        expect(second?.state.clocks.expiresAt).toBe(start?.clocks.maxExpiresAt);
        expect((await store.extend(id, 400))?.moved).toBe(false);
        // Past its first end everything still stands.
        let now = 0;
        while (now <= (start?.clocks.expiresAt ?? 0)) ({ now = Number.NaN } = (await store.readState(id)) ?? {});
        expect(await store.readRecord(id)).toBeDefined();
        expect(await store.readSource(id, given.messageId)).toBeDefined();
      });

      test('leaves one end for all after forty extensions against forty arrivals', async () => {
        const id = await born(lasting(60_000));
        const extensions = Array.from({ length: 40 }, () => store.extend(id, 1000));
        const arrivals = Array.from({ length: 40 }, () => store.deliver(id, delivery(), roomyQuota));
        const start = await store.readState(id);
        await Promise.all([...extensions, ...arrivals]);
        const end = await store.readState(id);
        expect(end?.cursor).toBe(80);
        expect(end?.clocks.expiresAt).toBe((start?.clocks.maxExpiresAt ?? 0) - 60_000 + 40_000);
      });
    });

    describe('markSeen and deleteMessages', () => {
      test('know no message of another inbox', async () => {
        const [mine, other] = [await born(), await born()];
        const given = delivery();
        await store.deliver(other, given, roomyQuota);
        expect(await store.markSeen(mine, given.messageId, true)).toBeUndefined();
        expect(await store.deleteMessages(mine, [given.messageId])).toEqual([]);
        expect((await store.readState(mine))?.cursor).toBe(0);
        expect((await store.readState(other))?.messages).toBe(1);
      });

      test('change nothing where nothing changes', async () => {
        const id = await born();
        const given = delivery();
        await store.deliver(id, given, roomyQuota);
        expect(await store.markSeen(id, given.messageId, false)).toMatchObject({ seq: 1, seen: false });
        expect(await store.deleteMessages(id, [])).toEqual([]);
        expect((await store.readState(id))?.cursor).toBe(1);
      });

      test('erase one, and all', async () => {
        const id = await born();
        const sent = [delivery(), delivery(), delivery()];
        for (const one of sent) await store.deliver(id, one, roomyQuota);
        const [first = delivery()] = sent;
        expect(await store.deleteMessages(id, [first.messageId, 'unknown'])).toEqual([first.messageId]);
        expect(await store.readSource(id, first.messageId)).toBeUndefined();
        expect(await store.deleteMessages(id, 'all')).toHaveLength(2);
        expect(await store.readState(id)).toMatchObject({ messages: 0, bytes: 0, cursor: 6 });
      });
    });

    describe('refuse', () => {
      const refusal = (sender: string) => ({
        sender,
        size: 10,
        code: 'inbox_full' as const,
        at: new Date().toISOString(),
      });

      test('keeps the last twenty for whoever reads the changes, and says so to watchers', async () => {
        const id = await born();
        const heard = await listen(id);
        const given = Array.from({ length: 23 }, (_, index) => refusal(`${index}@sender.example`));
        for (const one of given) await store.refuse(id, one);
        const kept = given.map((one, index) => ({ ...one, seq: index + 1 })).slice(-20);
        expect((await store.readChanges(id, 0))?.refused).toEqual(kept);
        expect((await store.readChanges(id, 22))?.refused).toEqual(kept.slice(-1));
        expect(await store.readState(id)).toMatchObject({ cursor: 23, messages: 0, bytes: 0 });
        await heard.until(23);
        expect(heard.events.at(-1)).toEqual({ type: 'message.refused', inboxId: id, ...kept.at(-1) });
        await heard.stop();
      });

      test('is nothing to an inbox that is not alive', async () => {
        await store.refuse('never-was', refusal(''));
        expect(await store.readState('never-was')).toBeUndefined();
      });
    });

    describe('setFaults and spendGreylist', () => {
      const refusing: Faults = { greylist: true, refuse: { code: 452, at: 'data' }, delay: { seconds: 3, at: 'rcpt' } };

      test('are told with the state, replaced as a whole and taken away, and are no change', async () => {
        const id = await born({ lifetime: { lifetimeMs: 60_000, maxLifetimeMs: 60_000, idleWindowMs: 30_000 } });
        const before = await store.readState(id);
        expect(before?.faults).toBeUndefined();
        expect(await store.setFaults(id, refusing)).toBe(true);
        const after = await store.readState(id);
        expect(after).toMatchObject({ clocks: before?.clocks, cursor: 0, messages: 0, bytes: 0 });
        expect(after?.faults).toEqual(refusing);
        expect(await store.setFaults(id, { greylist: false, refuse: { code: 550, at: 'rcpt' } })).toBe(true);
        expect((await store.readState(id))?.faults).toEqual({ greylist: false, refuse: { code: 550, at: 'rcpt' } });
        expect(await store.setFaults(id, undefined)).toBe(true);
        expect((await store.readState(id))?.faults).toBeUndefined();
      });

      test('greylist one of twenty that come at once, and leave the other faults', async () => {
        const [id, other] = [await born(), await born()];
        expect(await store.spendGreylist(id)).toBe(false);
        await store.setFaults(id, refusing);
        const spent = await Promise.all(Array.from({ length: 20 }, () => store.spendGreylist(id)));
        expect(spent.filter(Boolean)).toHaveLength(1);
        expect((await store.readState(id))?.faults).toEqual({ ...refusing, greylist: false });
        expect((await store.readState(other))?.faults).toBeUndefined();
      });

      test('are nothing to an inbox that is not alive, and end with it', async () => {
        expect(await store.setFaults('never-was', refusing)).toBe(false);
        expect(await store.spendGreylist('never-was')).toBe(false);
        const id = await born(lasting(250));
        await store.setFaults(id, refusing);
        await untilGone(id);
        expect(await store.spendGreylist(id)).toBe(false);
        expect(await store.setFaults(id, refusing)).toBe(false);
        expect(await store.readState(id)).toBeUndefined();
      });
    });

    describe('markWatched and trace', () => {
      const receiving = (bytes: number) => ({
        transactionId: 'transaction-1',
        sender: 'ada@sender.example',
        stage: 'receiving' as const,
        bytes,
      });

      test('say that somebody looks, which is no change, no activity and never taken back', async () => {
        const id = await born({ lifetime: { lifetimeMs: 60_000, maxLifetimeMs: 60_000, idleWindowMs: 30_000 } });
        const before = await store.readState(id);
        const marked = await store.markWatched(id, 20_000);
        expect(before?.watchedUntil).toBe(0);
        expect(marked?.watchedUntil).toBe((marked?.now ?? 0) + 20_000);
        expect(marked).toMatchObject({ clocks: before?.clocks, cursor: 0, messages: 0, bytes: 0 });
        expect(await store.markWatched(id, 1000)).toMatchObject({ watchedUntil: marked?.watchedUntil });
        expect(await store.readState(id)).toMatchObject({ watchedUntil: marked?.watchedUntil });
      });

      test('tell the watchers of that inbox, outside its log', async () => {
        const [id, other] = [await born(), await born()];
        const [heard, foreign] = [await listen(id), await listen(other)];
        const marked = await store.markWatched(id, 60_000);
        await store.markWatched(other, 60_000);
        expect(await store.trace(id, receiving(48_000))).toBe(marked?.watchedUntil);
        await store.deliver(id, delivery(), roomyQuota);
        await store.deliver(other, delivery(), roomyQuota);
        await Promise.all([heard.until(2), foreign.until(1)]);
        expect(heard.events[0]).toEqual({ type: 'smtp.trace', inboxId: id, ...receiving(48_000) });
        expect(heard.events[1]).toMatchObject({ type: 'message.received', seq: 1 });
        expect(foreign.events.map(({ type }) => type)).toEqual(['message.received']);
        expect(await store.readChanges(id, 0)).toMatchObject({ cursor: 1, refused: [] });
        await Promise.all([heard.stop(), foreign.stop()]);
      });

      test('tell nobody where nobody looks, or has not looked for long enough', async () => {
        const [never, once] = [await born(), await born()];
        const [first, second] = [await listen(never), await listen(once)];
        let state = await store.markWatched(once, 20);
        while (state && state.now < state.watchedUntil) state = await store.readState(once);
        expect(await store.trace(never, receiving(1))).toBe(0);
        expect(await store.trace(once, receiving(1))).toBe(state?.watchedUntil);
        for (const id of [never, once]) await store.deliver(id, delivery(), roomyQuota);
        await Promise.all([first.until(1), second.until(1)]);
        for (const { events } of [first, second]) expect(events.map(({ type }) => type)).toEqual(['message.received']);
        await Promise.all([first.stop(), second.stop()]);
      });

      test('are nothing to an inbox that is not alive, and keep none alive', async () => {
        const discarded = await born();
        await store.markWatched(discarded, 60_000);
        await store.discard(discarded);
        const expired = await born(lasting(300));
        await store.markWatched(expired, 60_000);
        await untilGone(expired);
        for (const id of ['never-was', discarded, expired]) {
          expect(await store.markWatched(id, 60_000)).toBeUndefined();
          expect(await store.trace(id, receiving(1))).toBe(0);
          expect(await store.readState(id)).toBeUndefined();
        }
      });
    });

    describe('discard', () => {
      test('erases everything at once', async () => {
        const id = await born();
        const given = delivery();
        await store.deliver(id, given, roomyQuota);
        expect(await store.discard(id)).toBe(true);
        expect(await store.readRecord(id)).toBeUndefined();
        expect(await store.readSource(id, given.messageId)).toBeUndefined();
      });
    });

    describe('events', () => {
      test('tell every change in order, once, with its number', async () => {
        const id = await born({ lifetime: { lifetimeMs: 60_000, maxLifetimeMs: 90_000, idleWindowMs: 0 } });
        const heard = await listen(id);
        const given = delivery();
        await store.deliver(id, given, roomyQuota);
        await store.markSeen(id, given.messageId, true);
        const extension = await store.extend(id, 10_000);
        await store.deleteMessages(id, 'all');
        await store.discard(id);
        await heard.until(5);
        expect(heard.events).toEqual([
          { type: 'message.received', inboxId: id, seq: 1, summary: { ...given.summary, seq: 1, seen: false } },
          { type: 'message.seen', inboxId: id, seq: 2, messageId: given.messageId, seen: true },
          {
            type: 'inbox.extended',
            inboxId: id,
            seq: 3,
            expiresAt: new Date(extension?.state.clocks.expiresAt ?? 0).toISOString(),
            idleExpiresAt: null,
            maxExpiresAt: new Date(extension?.state.clocks.maxExpiresAt ?? 0).toISOString(),
          },
          { type: 'message.deleted', inboxId: id, seq: 4, messageId: given.messageId },
          { type: 'inbox.discarded', inboxId: id },
        ]);
        await heard.stop();
      });

      test('tell of a touch only where it moved the end', async () => {
        const idleFirst = await born({ lifetime: { lifetimeMs: 60_000, maxLifetimeMs: 60_000, idleWindowMs: 5000 } });
        const lifetimeFirst = await born({
          lifetime: { lifetimeMs: 5000, maxLifetimeMs: 60_000, idleWindowMs: 60_000 },
        });
        const [hears, hearsNot] = [await listen(idleFirst), await listen(lifetimeFirst)];
        let moved = await store.touch(idleFirst);
        while (moved?.cursor === 0) moved = await store.touch(idleFirst);
        await store.touch(lifetimeFirst);
        await store.deliver(lifetimeFirst, delivery(), roomyQuota);
        await hears.until(1);
        await hearsNot.until(1);
        expect(hears.events[0]).toMatchObject({ type: 'inbox.extended' });
        expect(hearsNot.events.map(({ type }) => type)).toEqual(['message.received']);
        await Promise.all([hears.stop(), hearsNot.stop()]);
      });

      test('reach every watcher of an inbox, none of another’s, and none that stopped', async () => {
        const [mine, other] = [await born(), await born()];
        const [one, two, foreign, stopped] = [
          await listen(mine),
          await listen(mine),
          await listen(other),
          await listen(mine),
        ];
        await stopped.stop();
        await store.deliver(mine, delivery(), roomyQuota);
        await store.deliver(other, delivery(), roomyQuota);
        await Promise.all([one.until(1), two.until(1), foreign.until(1)]);
        expect(foreign.events.map(({ inboxId }) => inboxId)).toEqual([other]);
        expect(stopped.events).toEqual([]);
        await Promise.all([one.stop(), two.stop(), foreign.stop()]);
      });
    });

    unparsedContract({ store: () => store, events: () => subject.events, born });

    async function listen(id: string) {
      const events: InboxEvent[] = [];
      let heard = () => {};
      const stop = await subject.events.watch(id, {
        onEvent: (event) => {
          events.push(event);
          heard();
        },
        onBroken: () => {},
      });
      return {
        events,
        stop,
        until: async (count: number) => {
          while (events.length < count) {
            await new Promise<void>((resolve) => {
              heard = resolve;
            });
          }
        },
      };
    }
  });
}
