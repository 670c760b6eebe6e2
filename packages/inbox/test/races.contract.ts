import { inTier } from '@mayfly/test-peers/test-tier';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { InboxStore, NewInbox } from '../src/inbox-store.ts';
import { endOf } from '../src/lifetime.ts';
import { parseWhenRead } from '../src/parse-when-read.ts';
import { delivery, newInbox, roomyQuota, unparsed } from './deliveries.ts';
import { endedBeforeItBegan, isThere, type Race, startRace } from './race.ts';

export type RaceSubject = {
  readonly store: InboxStore;
  /** What is wrong with how the inbox lies in the store, in one look; nothing where all is well. */
  census(inboxId: string): Promise<readonly string[]>;
  /** What the store holds beside tombstones. */
  leftovers(): Promise<readonly string[]>;
  close(): Promise<void>;
};

const interleavings = inTier({ short: 20, long: 400 });
const within = inTier({ short: 60_000, long: 900_000 });

/** What every run of a race draws anew: how long the inbox lives, and how many of something there are. */
type Drawn = { life: number; many: number; more: number };
const drawn: fc.Arbitrary<Drawn> = fc.record({
  life: fc.integer({ min: 20, max: 60 }),
  many: fc.integer({ min: 1, max: 5 }),
  more: fc.integer({ min: 0, max: 3 }),
});

/** Whatever happens at once, and whenever in an inbox's life: it ends as a whole, when it says, and stays gone. */
export function racesContract(name: string, start: () => Promise<RaceSubject>): void {
  describe(`in the ${name} store`, () => {
    let subject: RaceSubject;
    let store: InboxStore;
    beforeAll(async () => {
      subject = await start();
      store = subject.store;
    }, 60_000);
    afterAll(async () => {
      await subject.close();
    });

    races('arrivals against the end: stored and seen until then, or refused', async ({ life, many }) => {
      const race = await born(life);
      await Promise.all([...times(many, () => race.untilGone(race.deliver)), race.untilGone(race.look), watch(race)]);
      return [race];
    });

    races('arrivals against an idle clock that is about to strike: one end for all', async ({ life, many, more }) => {
      const race = await born(life, { idleWindowMs: life - more });
      let ends = 0;
      const touch = async () => {
        const state = await race.ask({ put: () => store.touch(race.inbox.id), isAlive: isThere });
        if (!state) return;
        expect(endOf(state.clocks)).toBeGreaterThanOrEqual(ends);
        ends = endOf(state.clocks);
      };
      await Promise.all([...times(many, () => race.untilGone(race.deliver)), race.untilGone(touch), watch(race)]);
      return [race];
    });

    races('extensions against arrivals: each counts, and all ends together', async ({ life, many, more }) => {
      const race = await born(life, { maxLifetimeMs: 500 });
      const { id } = race.inbox;
      const extend = () => race.ask({ put: () => store.extend(id, more), isAlive: isThere });
      const arrivals = Promise.all(times(many, race.deliver));
      const extensions = (await Promise.all(times(many, extend))).filter(isThere).length;
      await arrivals;
      const state = await store.readState(id);
      if (state) expect(state.clocks.expiresAt).toBe(race.bornAs.clocks.expiresAt + extensions * more);
      await Promise.all([race.untilGone(race.deliver), watch(race)]);
      return [race];
    });

    races('extensions in the last millisecond: in time or never', async ({ life, many, more }) => {
      const race = await born(life, { maxLifetimeMs: life + 60 });
      const { id } = race.inbox;
      const extend = async () => {
        const state = await race.ask({ put: () => store.readState(id), isAlive: isThere });
        if (state && endOf(state.clocks) - state.now > 1) return;
        await race.ask({ put: () => store.extend(id, 1 + more), isAlive: isThere });
      };
      await Promise.all([...times(many, () => race.untilGone(extend)), watch(race)]);
      return [race];
    });

    races('creators of one name: one has it until its tombstone is gone, and each finds it empty', async (drawn) => {
      const { life, many: rivals } = drawn;
      const name = newInbox({ ...lasting(life), tombstoneMs: life });
      const claims = await Promise.all(times(rivals, (rival) => claim({ ...name, tokenHash: `rival ${rival}` })));
      const births = claims.map(({ record }) => record.createdAt).sort((a, b) => a - b);
      for (const [index, birth] of births.slice(1).entries())
        expect(birth).toBeGreaterThanOrEqual((births[index] ?? Number.NaN) + life);
      while (await store.readState(name.id)) expect(await subject.census(name.id)).toEqual([]);
      return [];
    });

    races('deletion against reading: whole or not at all, and never again', async ({ life, many }) => {
      const race = await born(life);
      const { id } = race.inbox;
      const messageId = (await race.deliver()) ?? 'none';
      const given = race.stored.get(messageId);
      let erased = false;
      const read = async () => {
        const wasErased = erased;
        const parts = [
          store.readSource(id, messageId),
          store.readDocument(id, messageId),
          store.readAttachments(id, messageId),
        ];
        const whole = wasErased ? [] : [given?.source, given?.document, given?.attachments];
        for (const [index, part] of (await Promise.all(parts)).entries())
          if (part !== undefined) expect(part).toEqual(whole[index]);
        await race.look();
      };
      const erase = async () => {
        await read();
        race.willDelete(messageId);
        await store.deleteMessages(id, [messageId]);
        erased = true;
      };
      await Promise.all([erase(), ...times(many, () => race.untilGone(read)), watch(race)]);
      return [race];
    });

    races(
      'reading against unparsed arrivals and the end: all of a message or none of it',
      async ({ life, many, more }) => {
        const race = await born(life);
        const { id } = race.inbox;
        const reader = () => parseWhenRead(store, async (message) => race.sent.get(message.id));
        const readers = times(1 + more, reader);
        const read = async ({ readChanges, readDocument, readAttachments }: ReturnType<typeof reader>) => {
          const before = [...race.stored.keys()];
          const changes = await race.ask({ put: () => readChanges(id, 0), isAlive: isThere });
          for (const { seq: _seq, seen: _seen, ...summary } of changes?.changed ?? []) {
            const given = race.sent.get(summary.id);
            expect(summary).toEqual(given?.summary);
            const bodies = await Promise.all([readDocument(id, summary.id), readAttachments(id, summary.id)]);
            for (const [index, body] of bodies.entries())
              if (body !== undefined) expect(body).toEqual([given?.document, given?.attachments][index]);
          }
          // One that ended while it was read has fewer; one that lives has all.
          const read = changes?.changed.map((summary) => summary.id) ?? [];
          const missing = changes && before.filter((messageId) => !read.includes(messageId));
          if (missing?.length && (await store.readState(id))) throw new Error('an acknowledged message was not read');
        };
        const watching = async () => {
          if (more > 1) await store.markWatched(id, 10);
        };
        await Promise.all([
          ...times(many, () => race.untilGone(race.deliverUnparsed)),
          ...readers.map((each) => race.untilGone(() => read(each))),
          race.untilGone(watching),
          watch(race),
        ]);
        return [race];
      },
    );

    races('reading against deletion: what was erased does not come back', async ({ many, more }) => {
      const race = await born(60_000);
      const { id } = race.inbox;
      const ids = (await Promise.all(times(many, race.deliverUnparsed))).filter((messageId) => messageId !== undefined);
      const { readChanges } = parseWhenRead(store, async (message) => race.sent.get(message.id));
      const erase = () => store.deleteMessages(id, 'all');
      await Promise.all([readChanges(id, 0), ...times(more, () => readChanges(id, 0)), erase(), subject.census(id)]);
      expect(await readChanges(id, 0)).toMatchObject({ ids: [], changed: [], messages: 0, bytes: 0 });
      for (const messageId of ids) await store.keepContent(id, messageId, unparsed(delivery()).content);
      expect(await readChanges(id, 0)).toMatchObject({ ids: [], changed: [] });
      expect(await subject.census(id)).toEqual([]);
      await store.discard(id);
      return [race];
    });

    races('discarding against arrivals: at once and for good', async ({ many, more }) => {
      const race = await born(60_000);
      const { id } = race.inbox;
      const discard = async () => {
        for (let arrived = 0; arrived < more; arrived++) await race.deliver();
        return race.ask({ put: () => store.discard(id), isAlive: (was) => (was ? undefined : false) });
      };
      const discarded = Promise.all([discard(), discard()]);
      await Promise.all([...times(many, () => race.untilGone(race.deliver)), race.untilGone(race.look), watch(race)]);
      expect((await discarded).sort()).toEqual([false, true]);
      expect(await store.create(race.inbox)).toBe('taken');
      return [race];
    });

    races('flags against deletion: a message that is gone has none', async ({ many, more }) => {
      const race = await born(60_000);
      const { id } = race.inbox;
      const ids = (await Promise.all(times(many, race.deliver))).filter((messageId) => messageId !== undefined);
      const flag = (seen: boolean) => Promise.all(ids.map((messageId) => store.markSeen(id, messageId, seen)));
      for (const messageId of ids) race.willDelete(messageId);
      const flags = [flag(true), ...times(more, (index) => flag(index % 2 === 1))];
      const erased = store.deleteMessages(id, 'all');
      await Promise.all([...flags, flag(true), race.look(), subject.census(id)]);
      expect([...(await erased)].sort()).toEqual(ids.sort());
      expect(await flag(true)).toEqual(ids.map(() => undefined));
      expect(await store.readState(id)).toMatchObject({ messages: 0, bytes: 0 });
      expect(await subject.census(id)).toEqual([]);
      await store.discard(id);
      return [race];
    });

    races('refusals against the end: none is left that names a sender', async ({ life, many }) => {
      const race = await born(life);
      const refuse = () => store.refuse(race.inbox.id, refusal);
      await Promise.all([...times(many, () => race.untilGone(refuse)), race.untilGone(race.look), watch(race)]);
      return [race];
    });

    /** Each interleaving, then: nothing answers, nothing is left, and nothing asked of the dead leaves anything. */
    function races(title: string, run: (drawn: Drawn) => Promise<readonly Race[]>): void {
      const interleaving = fc.asyncProperty(drawn, async (given) => {
        for (const race of await run(given)) await expectNothingOf(race);
      });
      test(
        title,
        async () => {
          // No two runs of a race are alike, so there is nothing to shrink.
          await fc.assert(interleaving, { numRuns: interleavings, seed: 20_261_122, endOnFailure: true });
          await expect.poll(() => subject.leftovers()).toEqual([]);
        },
        within,
      );
    }

    function born(life: number, clocks: { maxLifetimeMs?: number; idleWindowMs?: number } = {}): Promise<Race> {
      return startRace(store, { ...lasting(life).lifetime, ...clocks });
    }

    /** Asks for the name until it is given, and puts a mail into it. */
    async function claim(inbox: NewInbox) {
      for (;;) {
        const created = await store.create(inbox).catch(endedBeforeItBegan);
        if (created === 'taken') continue;
        expect(created.record.tokenHash).toBe(inbox.tokenHash);
        expect(created.state).toMatchObject({ messages: 0, bytes: 0, cursor: 0 });
        await store.deliver(inbox.id, delivery(), roomyQuota);
        return created;
      }
    }

    /** Counts what lies in the store, for as long as the inbox lives. */
    async function watch({ inbox: { id } }: Race): Promise<void> {
      while (await store.readState(id)) expect(await subject.census(id)).toEqual([]);
    }

    async function expectNothingOf({ inbox: { id }, stored }: Race): Promise<void> {
      const [given = delivery()] = stored.values();
      const { messageId } = given;
      expect(await store.readState(id)).toBeUndefined();
      expect(await store.readRecord(id)).toBeUndefined();
      expect(await store.deliver(id, given, roomyQuota)).toBe('gone');
      expect(await store.deliverUnparsed(id, unparsed(given).delivery, roomyQuota)).toBe('gone');
      await store.keepContent(id, messageId, unparsed(given).content);
      expect(await store.extend(id, 60_000)).toBeUndefined();
      expect(await store.touch(id)).toBeUndefined();
      await store.refuse(id, refusal);
      expect(await store.markSeen(id, messageId, true)).toBeUndefined();
      expect(await store.deleteMessages(id, 'all')).toEqual([]);
      expect(await store.readSource(id, messageId)).toBeUndefined();
      expect(await store.readDocument(id, messageId)).toBeUndefined();
      expect(await store.readAttachments(id, messageId)).toBeUndefined();
      expect(await store.discard(id)).toBe(false);
      expect(await subject.census(id)).toEqual([]);
    }
  });
}

const refusal = { sender: 'ada@sender.example', size: 1, code: 'inbox_full', at: '2026-11-22T12:00:00.000Z' } as const;

function lasting(lifetimeMs: number) {
  return { lifetime: { lifetimeMs, maxLifetimeMs: lifetimeMs, idleWindowMs: 0 } };
}

function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
