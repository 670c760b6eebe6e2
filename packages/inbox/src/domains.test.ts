import { expect, test } from 'vitest';
import { createDomains } from './domains.ts';

test('owns the exact domain and one label under a wildcard, never a suffix', () => {
  const domains = createDomains(['mayfly.example', '*.many.example']);
  for (const ours of ['mayfly.example', 'MAYFLY.example.', 'a.many.example'])
    expect(domains.owns(ours), ours).toBe(true);
  for (const foreign of [
    'evilmayfly.example',
    'a.mayfly.example',
    'many.example',
    'a.b.many.example',
    'example',
    '',
    'mayfly.example.evil.example',
  ])
    expect(domains.owns(foreign), foreign).toBe(false);
});

test('takes turns among the domains, and gives a wildcard a random label', () => {
  const domains = createDomains(['one.example', 'two.example', '*.many.example']);
  const chosen = Array.from({ length: 6 }, () => domains.choose({}));
  expect(chosen.slice(0, 2)).toEqual(['one.example', 'two.example']);
  expect(chosen[2]).toMatch(/^[0-9a-z]{8}\.many\.example$/);
  expect(chosen[2]).not.toBe(chosen[5]);
});

test('meets a wish for a domain or a subdomain, or says why not', () => {
  const domains = createDomains(['one.example', '*.many.example']);
  expect(domains.choose({ domain: 'ONE.example' })).toBe('one.example');
  expect(domains.choose({ subdomain: 'team' })).toBe('team.many.example');
  expect(domains.choose({ domain: 'many.example', subdomain: 'team' })).toBe('team.many.example');
  for (const wish of [{ domain: 'three.example' }, { domain: 'one.example', subdomain: 'team' }, { domain: '' }])
    expect(() => domains.choose(wish)).toThrow('domain_not_offered');
  for (const subdomain of ['a.b', '', '-', 'a b', '*'])
    expect(() => domains.choose({ subdomain })).toThrow('bad_request');
});
