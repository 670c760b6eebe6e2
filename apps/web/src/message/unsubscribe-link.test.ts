import { expect, test } from 'vitest';
import { unsubscribeLink } from './unsubscribe-link.ts';

const link = (value: string) => unsubscribeLink([{ name: 'List-Unsubscribe', value }]);

test('takes the first that leads somewhere by https, and names its host', () => {
  expect(link('<mailto:leave@list.example>, <https://list.example/u?a=b>, <https://other.example>')).toEqual({
    url: 'https://list.example/u?a=b',
    host: 'list.example',
  });
  expect(link('<https://list.exаmple/>')?.host).toBe('list.xn--exmple-4nf');
});

test.each([
  '<mailto:a@b.example>',
  '<http://list.example>',
  '<javascript:alert(1)>',
  'https://list.example',
  '<https://a@b.example>',
  '',
  '<',
])('takes nothing from %j', (value) => {
  expect(link(value)).toBeUndefined();
});
