import { expect, test } from 'vitest';
import { slotsServedBy } from './redis-slots.ts';

const line = (flags: string, ...words: string[]) =>
  ['07c37df', '127.0.0.1:30004@31004,host', flags, '-', '0', '1426238317239', '4', 'connected', ...words].join(' ');

test('a node serves the slots at the end of its own line, and none that is on its way to it', () => {
  // By CLUSTER KEYSLOT: {foo} 12182, {bar} 5061, {hello} 866.
  const nodes = [line('master', '0-1000'), line('myself,master', '5061', '12000-16383', '[866-<-07c37df]'), ''];
  const { ranges, has } = slotsServedBy(nodes.join('\n'));
  expect(ranges).toBe('5061 12000-16383');
  expect(['{foo}', 'mayfly:events:{foo}', '{bar}', '{hello}'].map(has)).toEqual([true, true, true, false]);
});

test('a replica serves none, nor does who does not name itself', () => {
  for (const nodes of [line('myself,slave'), line('master', '0-16383'), ''])
    expect(slotsServedBy(nodes)).toMatchObject({ ranges: '' });
  expect(slotsServedBy('').has('{foo}')).toBe(false);
});
