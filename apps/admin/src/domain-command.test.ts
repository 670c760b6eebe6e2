import { expect, test } from 'vitest';
import { parseDomainCommand } from './domain-command.ts';

test('understands what is asked of a domain', () => {
  expect(parse('list')).toEqual({ verb: 'list' });
  expect(parse('add a.example')).toEqual({ verb: 'add', request: { name: 'a.example', state: 'active', weight: 1 } });
  expect(parse('add --weight 3 a.example --state receive-only')).toEqual({
    ...{ verb: 'add', request: { name: 'a.example', state: 'receive-only', weight: 3 } },
  });
  expect(parse('set a.example --weight 3')).toEqual({ verb: 'set', name: 'a.example', request: { weight: 3 } });
  for (const verb of ['retire', 'remove']) expect(parse(`${verb} a.example`)).toEqual({ verb, name: 'a.example' });
  expect(parse('records a.example --address 192.0.2.1 --address 2001:db8::1 --mail-host mx.example')).toEqual({
    ...{ verb: 'records', name: 'a.example' },
    host: { addresses: ['192.0.2.1', '2001:db8::1'], mailHost: 'mx.example' },
  });
});

test.each([
  ...['', 'list a.example', 'list --weight 2', 'add', 'add a.example b.example', 'add a.example --weight x'],
  ...['add a.example --weight=-1', 'add a.example --state retired', 'set a.example', 'set --weight 2'],
  ...[
    'set a.example --state gone',
    'retire a.example --weight 2',
    'remove a.example --state active',
    'retire',
    'remove',
  ],
  ...['records a.example', 'records --address 192.0.2.1', 'records a.example --address 192.0.2.1 --weight 2'],
  ...['add a.example --address 192.0.2.1', 'list --mail-host mx.example', 'begin a.example'],
])('does not understand %j', (line) => {
  expect(parse(line)).toBeUndefined();
});

function parse(line: string) {
  return parseDomainCommand(line.split(' ').filter((word) => word !== ''));
}
