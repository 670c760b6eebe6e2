import { normaliseLocalPart } from '@mayfly/contracts/address';
import { expect, test } from 'vitest';
import { isReserved, randomAlphabet, randomLocalPart } from './local-part.ts';

test('a random local part is twelve symbols of an alphabet without look-alikes, and in normal form', () => {
  expect(new Set(randomAlphabet).size).toBe(32);
  const drawn = Array.from({ length: 2000 }, randomLocalPart);
  expect(new Set(drawn).size).toBe(2000);
  for (const localPart of drawn) {
    expect(localPart).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
    expect(normaliseLocalPart(localPart)).toBe(localPart);
  }
  expect([...new Set(drawn.join(''))].sort()).toEqual([...randomAlphabet]);
});

test('names that speak for the domain are reserved, however they are dressed up', () => {
  const speaking = ['postmaster', 'hostmaster', 'administrator', 'ssl-admin', 'mailer-daemon', 'noreply', 'no-reply'];
  const dressed = [
    'p0stmaster',
    'post.master',
    'postmaster1',
    'webrnaster',
    'vvebmaster',
    'adm1nistrator',
    'ab-use',
    's3curity',
  ];
  for (const localPart of [...speaking, ...dressed]) expect(isReserved(localPart), localPart).toBe(true);
});

test('ordinary names are not', () => {
  for (const localPart of ['quiet-river', 'adminton', 'rooted', 'postcard', 'security-blanket', '4b5c6d7e8f9g'])
    expect(isReserved(localPart), localPart).toBe(false);
});
