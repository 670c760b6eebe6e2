import { expect, onTestFinished, test } from 'vitest';
import { openDomainRoster } from './domain-roster.ts';
import { createDomains, newDomain } from './domains.ts';
import { createMemoryDomains } from './memory-domains.ts';
import { createOperatedDomains } from './operated-domains.ts';

const hour = 3_600_000;

test('adds, changes and lists domains, in their one form', async () => {
  const { operated } = await open();
  expect(await operated.add({ name: '*.Bücher.Example.', state: 'active', weight: 3 })).toEqual({
    ...{ name: '*.xn--bcher-kva.example', state: 'active', weight: 3 },
  });
  expect(await operated.set('ONE.example', { weight: 7 })).toEqual({ name: 'one.example', state: 'active', weight: 7 });
  expect(await operated.set('one.example.', { state: 'receive-only' })).toMatchObject({ weight: 7 });
  expect(await operated.list()).toEqual([
    { name: 'one.example', state: 'receive-only', weight: 7 },
    { name: '*.xn--bcher-kva.example', state: 'active', weight: 3 },
  ]);
});

test('a domain that retires takes mail for as long as its inboxes may live, and is then gone', async () => {
  const { operated, domains, pass } = await open();
  const retired = await operated.set('one.example', { state: 'retired' });
  expect(Date.parse(retired.endsAt ?? '')).toBeGreaterThanOrEqual(48 * hour);
  expect(() => domains.choose({})).toThrow('domain_not_offered');

  pass(47 * hour);
  expect(await operated.set('one.example', { state: 'retired', weight: 2 })).toEqual({ ...retired, weight: 2 });
  expect(domains.owns('one.example')).toBe(true);
  pass(2 * hour);
  expect(domains.owns('one.example')).toBe(false);
  expect(await operated.list()).toEqual([]);
  await expect(operated.set('one.example', { state: 'active' })).rejects.toThrow('domain_not_found');
  expect(await operated.add({ name: 'one.example', state: 'active', weight: 1 })).toEqual({
    ...{ name: 'one.example', state: 'active', weight: 1 },
  });
});

test('a retired domain can be taken back, or removed before its time', async () => {
  const { operated, domains } = await open();
  await operated.set('one.example', { state: 'retired' });
  await operated.set('one.example', { state: 'active' });
  expect(domains.choose({})).toBe('one.example');
  await expect(operated.remove('one.example')).rejects.toThrow('domain_in_use');
  await operated.set('one.example', { state: 'retired' });
  await operated.remove('one.example');
  expect(domains.owns('one.example')).toBe(false);
});

test('refuses what is no domain, there twice, or not there', async () => {
  const { operated } = await open();
  for (const name of ['', '*', '*.', 'a b', '*.*.a', 'a_b.example', '127.0.0.1', 'a@b.example', 'a\0.example'])
    await expect(operated.add({ name, state: 'active', weight: 1 }), name).rejects.toThrow('bad_request');
  await expect(operated.add({ name: 'One.Example', state: 'active', weight: 1 })).rejects.toThrow('domain_exists');
  for (const refused of [operated.set('two.example', {}), operated.remove('two.example')])
    await expect(refused).rejects.toThrow('domain_not_found');
  expect(await operated.list()).toHaveLength(1);
});

test('of many changes at once none is lost', async () => {
  const { operated } = await open();
  const names = Array.from({ length: 20 }, (_, index) => `d${index}.example`);
  await Promise.all(names.map((name) => operated.add({ name, state: 'active', weight: 1 })));
  expect((await operated.list()).map(({ name }) => name).sort()).toEqual([...names, 'one.example'].sort());
});

async function open() {
  let now = 0;
  const clock = { now: () => now };
  const fail = (error: Error) => {
    throw error;
  };
  const initial = [newDomain('one.example')];
  const roster = await openDomainRoster({ store: createMemoryDomains(), initial, clock, onError: fail });
  onTestFinished(roster.close);
  const operated = createOperatedDomains({ roster, clock, maxLifetimeMs: 48 * hour });
  const pass = (ms: number) => {
    now += ms;
  };
  return { operated, domains: createDomains(roster.records, clock), pass };
}
