import { expect, test } from 'vitest';
import type { DomainRecord } from './domain-store.ts';
import { createDomains, newDomain } from './domains.ts';

test('owns the exact domain and one label under a wildcard, never a suffix', () => {
  const domains = fixed('mayfly.example', '*.many.example', '*.localhost');
  for (const ours of ['mayfly.example', 'MAYFLY.example.', 'a.many.example', 'ａ.many.example', 'a.localhost'])
    expect(domains.owns(ours), ours).toBe(true);
  for (const foreign of [
    'evilmayfly.example',
    'a.mayfly.example',
    'many.example',
    'a.b.many.example',
    'example',
    'localhost',
    '',
    'mayfly.example.evil.example',
  ])
    expect(domains.owns(foreign), foreign).toBe(false);
});

test('takes turns among the domains, and gives a wildcard a random label', () => {
  const domains = fixed('one.example', 'two.example', '*.many.example');
  const chosen = Array.from({ length: 6 }, () => domains.choose({}));
  const labels = chosen.filter((domain) => domain.endsWith('.many.example'));
  expect(chosen.filter((domain) => domain === 'one.example')).toHaveLength(2);
  expect(chosen.filter((domain) => domain === 'two.example')).toHaveLength(2);
  expect(new Set(labels).size).toBe(2);
  for (const label of labels) expect(label).toMatch(/^[0-9a-z]{12}\.many\.example$/);
});

test('meets a wish for a domain or a subdomain, or says why not', () => {
  const domains = fixed('one.example', '*.many.example');
  expect(domains.choose({ domain: 'ONE.example' })).toBe('one.example');
  expect(domains.choose({ subdomain: 'team' })).toBe('team.many.example');
  expect(domains.choose({ domain: 'many.example.', subdomain: 'ＴＥＡＭ' })).toBe('team.many.example');
  for (const wish of [{ domain: 'three.example' }, { domain: 'one.example', subdomain: 'team' }, { domain: '' }])
    expect(() => domains.choose(wish)).toThrow('domain_not_offered');
  for (const subdomain of ['a.b', '', '-', 'a b', '*', 'te\u200bam', '\u202eteam', 'a\0b'])
    expect(() => domains.choose({ subdomain }), subdomain).toThrow('bad_request');
  for (const subdomain of ['www', 'mta-sts', 'autodiscover', 'WPAD'])
    expect(() => domains.choose({ subdomain }), subdomain).toThrow('address_reserved');
});

test('a wish takes nobody’s turn', () => {
  const domains = fixed('one.example', 'two.example');
  const next = domains.choose({});
  const other = next === 'one.example' ? 'two.example' : 'one.example';
  for (let wish = 0; wish < 5; wish++) domains.choose({ domain: next });
  expect(domains.choose({})).toBe(other);
});

test('offers the active ones alone, and owns the others for as long as their inboxes may live', () => {
  let now = 1000;
  const records: DomainRecord[] = [
    { name: 'active.example', state: 'active', weight: 1 },
    { name: 'receives.example', state: 'receive-only', weight: 1 },
    { name: '*.leaves.example', state: 'retired', weight: 1, endsAt: 2000 },
  ];
  const domains = createDomains(() => records, { now: () => now });
  expect(domains.list()).toEqual([{ domain: 'active.example', kind: 'exact' }]);
  for (let turn = 0; turn < 10; turn++) expect(domains.choose({})).toBe('active.example');
  for (const domain of ['receives.example', 'leaves.example'])
    expect(() => domains.choose({ domain })).toThrow('domain_not_offered');
  expect(() => domains.choose({ subdomain: 'team' })).toThrow('domain_not_offered');
  for (const domain of ['active.example', 'receives.example', 'a.leaves.example'])
    expect(domains.owns(domain), domain).toBe(true);

  now = 2000;
  expect(domains.owns('a.leaves.example')).toBe(false);
  expect(domains.owns('receives.example')).toBe(true);
});

test('goes by the domains there are now', () => {
  let records = [newDomain('one.example')];
  const domains = createDomains(() => records);
  expect(domains.choose({})).toBe('one.example');
  records = [newDomain('two.example')];
  expect(domains.choose({})).toBe('two.example');
  expect(domains.owns('one.example')).toBe(false);
  records = [];
  expect(() => domains.choose({})).toThrow('domain_not_offered');
});

function fixed(...patterns: string[]) {
  const records = patterns.map(newDomain);
  return createDomains(() => records);
}
