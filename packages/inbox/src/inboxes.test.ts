import type { InboxEvent } from '@mayfly/contracts/event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { delivery, roomyQuota } from '../test/deliveries.ts';
import { type Budget, boundless } from './budget.ts';
import { createDomains, newDomain } from './domains.ts';
import { createInboxes, type Inboxes } from './inboxes.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';
import { parsesNothing } from './parse-when-read.ts';
import { deriveSecrets } from './secrets.ts';

const hour = 3_600_000;
let now = 1_800_000_000_000;
let memory: MemoryStore;
let inboxes: Inboxes;

beforeEach(() => {
  memory = createMemoryStore({ now: () => now });
  inboxes = inboxesOver(boundless);
});
afterEach(() => memory.close());

test('creates an inbox that its token opens', async () => {
  const created = await inboxes.create({ label: 'sign-up' });
  expect(created.address).toMatch(/^[0-9a-z]{12}@mayfly\.example$/);
  expect(created.lifetimeSeconds).toBe(3600);
  const opened = await inboxes.open(created.id, created.token);
  const { token, ...shown } = created;
  expect(await inboxes.read(opened)).toEqual(shown);
  expect(JSON.stringify(opened.record)).not.toContain(token);
});

test('whatever spelling an inbox is made by, mail in any spelling comes to it', async () => {
  const spellings = ['quiet-river', 'Quiet-RIVER', 'ｑｕｉｅｔ－ｒｉｖｅｒ', 'quiet-river+shop', '𝐪uiet-river＋2'];
  const domains = ['mayfly.example', 'MAYFLY.example.', 'ｍａｙｆｌｙ．example'];
  for (const localPart of spellings)
    for (const domain of domains) {
      now += 48 * hour;
      const { id, token, address } = await inboxes.create({ localPart, domain });
      expect(address).toBe('quiet-river@mayfly.example');
      for (const local of spellings)
        for (const at of domains) expect((await inboxes.accepts(`${local}@${at}`)).inboxId).toBe(id);
      await inboxes.discard(await inboxes.open(id, token));
    }
});

test('what is written to the operator is taken in any spelling', async () => {
  const { inboxId } = await inboxes.accepts('postmaster');
  for (const spelled of [
    'PostMaster@MAYFLY.example.',
    'ａｂｕｓｅ@mayfly.example',
    'abuse+spam@mayfly.example',
    'POSTMASTER',
  ])
    expect(await inboxes.accepts(spelled)).toMatchObject({ inboxId });
});

test('reserved names are told to be, however short and however spelled', async () => {
  for (const localPart of [
    'admin',
    'ROOT',
    'abuse+x',
    'ｐｏｓｔｍａｓｔｅｒ',
    'no-reply',
    'ssl-admin',
    'sysadmin',
    'Mailer-Daemon',
    'www',
    'it',
  ])
    await expect(inboxes.create({ localPart }), localPart).rejects.toThrow('address_reserved');
});

test('gives an own name to the first who asks, and never again', async () => {
  const first = await inboxes.create({ localPart: 'Quiet-River' });
  expect(first.address).toBe('quiet-river@mayfly.example');
  await expect(inboxes.create({ localPart: 'quiet-river' })).rejects.toThrow('address_taken');
  await inboxes.discard(await inboxes.open(first.id, first.token));
  await expect(inboxes.create({ localPart: 'quiet-river' })).rejects.toThrow('address_taken');
});

test('refuses reserved names, names that are none, and lifetimes that are not offered', async () => {
  await expect(inboxes.create({ localPart: 'postmaster' })).rejects.toThrow('address_reserved');
  for (const localPart of ['', 'short', 'a b c d e f', 'quiet..river', 'quiet+river', '../../etc/passwd'])
    await expect(inboxes.create({ localPart }), localPart).rejects.toThrow('bad_request');
  await expect(inboxes.create({ lifetimeSeconds: 601 })).rejects.toThrow('bad_request');
});

test('tells a token that is not genuine from an inbox that is gone', async () => {
  const { id, token } = await inboxes.create({});
  const other = await inboxes.create({});
  await expect(inboxes.open(id, other.token)).rejects.toThrow('token_refused');
  await expect(inboxes.open('unknown', token)).rejects.toThrow('token_refused');
  now += hour;
  await expect(inboxes.open(id, token)).rejects.toThrow('inbox_gone');
  await expect(inboxes.open(id, other.token)).rejects.toThrow('token_refused');
});

test('extends by the inbox’s own lifetime up to the cap, and says when it is there already', async () => {
  const { id, token, expiresAt, maxExpiresAt } = await inboxes.create({ lifetimeSeconds: 600 });
  const inbox = await inboxes.open(id, token);
  expect(Date.parse((await inboxes.extend(inbox)).expiresAt)).toBe(Date.parse(expiresAt) + 600_000);
  expect((await inboxes.extend(inbox, 999_999)).expiresAt).toBe(maxExpiresAt);
  await expect(inboxes.extend(inbox)).rejects.toThrow('extension_limit_reached');
});

test('accepts mail for a live inbox in any spelling, and names the reason where it does not', async () => {
  const { id } = await inboxes.create({ localPart: 'quiet-river' });
  expect(await inboxes.accepts('Quiet-River+shop@MAYFLY.example.')).toEqual({
    inboxId: id,
    addressedAs: 'quiet-river+shop@mayfly.example',
    watchedUntil: 0,
  });
  const refusals = {
    'quiet-river@elsewhere.example': 'relay_refused',
    'quiet-river%elsewhere.example@mayfly.example': 'recipient_unknown',
    'nobody-here@mayfly.example': 'recipient_unknown',
    'quiet-river@mayfly.example.evil.example': 'relay_refused',
    'postmaster@elsewhere.example': 'relay_refused',
    'abuse@mayfly.example.evil.example': 'relay_refused',
    'postmasters@mayfly.example': 'recipient_unknown',
    abuse: 'relay_refused',
  };
  for (const [spelled, code] of Object.entries(refusals)) await expect(inboxes.accepts(spelled)).rejects.toThrow(code);
  for (let count = 0; count < 2; count++) await inboxes.deliver(id, delivery());
  await expect(inboxes.accepts('quiet-river@mayfly.example')).rejects.toThrow('inbox_full');
  expect(await inboxes.deliver(id, delivery())).toBe('full');
  now += hour;
  await expect(inboxes.accepts('quiet-river@mayfly.example')).rejects.toThrow('recipient_unknown');
});

test('refuses at once what was declared larger than the room an inbox has left', async () => {
  const { id } = await inboxes.create({ localPart: 'quiet-river' });
  await inboxes.deliver(id, delivery({ size: roomyQuota.bytes - 1000 }));
  const approach = (size: number) =>
    inboxes.accepts('quiet-river@mayfly.example', { sender: 'ada@sender.example', size });
  await expect(approach(1001)).rejects.toThrow('inbox_full');
  expect(await approach(1000)).toMatchObject({ inboxId: id });
  expect(await approach(0)).toMatchObject({ inboxId: id });
});

test('lists in pages that a cursor goes through without loss', async () => {
  const { id, token } = await inboxes.create({});
  const inbox = await inboxes.open(id, token);
  for (let count = 0; count < 2; count++) await inboxes.deliver(id, delivery());
  const first = await inboxes.list(inbox, { since: 0, limit: 1 });
  expect(first).toMatchObject({ hasMore: true, cursor: 1 });
  const second = await inboxes.list(inbox, { since: first.cursor, limit: 1 });
  expect(second).toMatchObject({ hasMore: false, cursor: 2 });
  expect([...first.items, ...second.items].map((summary) => summary.id)).toEqual(first.ids);
});

test('knows no message of another inbox', async () => {
  const [mine, other] = [await inboxes.create({}), await inboxes.create({})];
  const inbox = await inboxes.open(mine.id, mine.token);
  const given = delivery();
  await inboxes.deliver(other.id, given);
  await expect(inboxes.readDocument(inbox, given.messageId)).rejects.toThrow('message_not_found');
  await expect(inboxes.readSource(inbox, given.messageId)).rejects.toThrow('message_not_found');
  await expect(inboxes.deleteMessage(inbox, given.messageId)).rejects.toThrow('message_not_found');
  await expect(inboxes.markSeen(inbox, given.messageId, true)).rejects.toThrow('message_not_found');
});

test('what is written to whoever runs the place is taken in one inbox that no token opens', async () => {
  const addressedAs = ['postmaster', 'PostMaster@MAYFLY.example', 'abuse@mayfly.example.'];
  const recipients = await Promise.all(addressedAs.map((spelled) => inboxes.accepts(spelled)));
  expect(recipients.map((recipient) => recipient.addressedAs)).toEqual([
    'postmaster',
    'postmaster@mayfly.example',
    'abuse@mayfly.example',
  ]);
  const ids = new Set(recipients.map(({ inboxId }) => inboxId));
  expect(ids.size).toBe(1);
  const [id = ''] = ids;
  // An ordinary inbox holds two.
  for (let count = 0; count < 200; count++) expect(await inboxes.deliver(id, delivery())).toBe('stored');
  await expect(inboxes.accepts('postmaster')).rejects.toThrow('inbox_full');
  expect(await inboxes.deliver(id, delivery())).toBe('full');
});

test('says of a recipient until when somebody looks, and tells who looks of mail refused for want of any room', async () => {
  const { id, address } = await inboxes.create({ localPart: 'quiet-river' });
  const heard: InboxEvent[] = [];
  await memory.events.watch(id, { onEvent: (event) => heard.push(event), onBroken: () => {} });
  const full = inboxesOver({ share: () => 0.96 });
  const approach = { sender: 'ada@sender.example', size: 10 };
  await expect(full.accepts(address, approach)).rejects.toThrow('store_full');
  expect(heard).toEqual([]);
  await inboxes.markWatched(id, 5000);
  expect(await inboxes.accepts(address)).toMatchObject({ watchedUntil: now + 5000 });
  await expect(full.accepts(address, approach)).rejects.toThrow('store_full');
  expect(heard).toMatchObject([
    { type: 'smtp.trace', inboxId: id, sender: 'ada@sender.example', stage: 'refused', code: 'store_full' },
  ]);
});

test('the operator’s inbox ends after 48 hours, and is made again when mail comes', async () => {
  const { inboxId } = await inboxes.accepts('postmaster');
  now += 48 * hour - 1;
  expect((await inboxes.markWatched(inboxId, 1000))?.clocks.expiresAt).toBe(now + 1);
  now += 1;
  expect(await inboxes.markWatched(inboxId, 1000)).toBeUndefined();
  expect(await inboxes.accepts('abuse@mayfly.example')).toMatchObject({ inboxId });
  expect(await inboxes.deliver(inboxId, delivery())).toBe('stored');
});

test('a claim that came to nothing keeps the operator’s mail out for a minute, not for two days', async () => {
  const id = (await inboxes.accepts('postmaster')).inboxId;
  await memory.store.discard(id);
  await expect(inboxes.accepts('postmaster')).rejects.toThrow('store_unavailable');
  now += 60_000;
  expect(await inboxes.accepts('postmaster')).toMatchObject({ inboxId: id });
});

test('a subdomain is one inbox’s alone, whoever asks for it and by whatever name', async () => {
  const inboxes = inboxesOver(boundless, [newDomain('*.many.example')]);
  const made = await inboxes.create({ domain: 'many.example', subdomain: 'team', localPart: 'ada.lovelace' });
  expect(made.address).toBe('ada.lovelace@team.many.example');
  for (const wish of [{ localPart: 'another.name' }, {}, { localPart: 'ada.lovelace' }])
    await expect(inboxes.create({ domain: 'many.example', subdomain: 'TEAM', ...wish })).rejects.toThrow(
      'address_taken',
    );
  const others = await Promise.all(Array.from({ length: 5 }, () => inboxes.create({ domain: 'many.example' })));
  expect(new Set(others.map(({ address }) => address.split('@')[1]))).toHaveProperty('size', 5);
});

const usualRecords = [newDomain('mayfly.example')];

function inboxesOver(budget: Budget, records = usualRecords): Inboxes {
  return createInboxes({
    parseStored: parsesNothing,
    budget,
    clock: { now: () => now },
    store: memory.store,
    domains: createDomains(() => records),
    secrets: deriveSecrets('a secret for tests'),
    rules: {
      lifetimesMs: [600_000, hour],
      defaultLifetimeMs: hour,
      maxLifetimeMs: 2 * hour,
      idleWindowMs: 0,
      tombstoneMs: 24 * hour,
      quota: { ...roomyQuota, messages: 2 },
    },
  });
}
