import { createHash } from 'node:crypto';
import { keyEnds } from '@mayfly/test-peers/key-ends';
import type { RedisServer } from '@mayfly/test-peers/redis-server';
import type { RedisConnection } from '../src/redis-connection.ts';
import { keysOf } from '../src/redis-keys.ts';

/** What is wrong with how an inbox lies in Redis. One script, for what happens between two looks proves nothing. */
export async function censusOf(redis: RedisConnection, inboxId: string): Promise<readonly string[]> {
  const { record, mail, bodies } = keysOf(inboxId);
  const [ends, mailPairs, bodyFields] = (await redis.run(look, [record, mail, bodies], [])) as Found;
  const mailFields = Object.fromEntries(
    mailPairs.flatMap((field, index) => (index % 2 === 0 ? [[field, mailPairs[index + 1]]] : [])),
  );
  const [recordEnd, mailEnd] = ends;
  const present = ends.filter((end) => end !== absent);
  const messages = named(Object.keys(mailFields), 'message');
  const parsed = messages.filter((id) => !mailFields[`message:${id}`]?.includes(' {"unparsed":'));
  const problems = {
    'a key never ends': present.includes(endless),
    'its keys end apart': new Set(present).size > 1,
    'half of it is there': present.length > 0 && (recordEnd === absent || mailEnd === absent),
    'bodies are missing, or nobody’s':
      named(bodyFields, 'source').join() !== messages.join() ||
      ['document', 'attachments'].some((kind) => named(bodyFields, kind).join() !== parsed.join()),
  };
  return Object.entries(problems).flatMap(([problem, found]) => (found ? [`${problem}: ${ends}`] : []));
}

/** Every key but tombstones, and those among tombstones that never end. */
export async function leftoversIn(servers: readonly RedisServer[]): Promise<readonly string[]> {
  const keys = await Promise.all(servers.map(keyEnds));
  return keys
    .flatMap((ends) => [...ends])
    .filter(([key, end]) => !key.startsWith('mayfly:tombstone:') || end === endless)
    .map(([key]) => key);
}

type Found = [ends: number[], mailPairs: string[], bodyFields: string[]];

// As PEXPIRETIME answers.
const endless = -1;
const absent = -2;

const lua = `
local ends = {}
for index, key in ipairs(KEYS) do ends[index] = redis.call('PEXPIRETIME', key) end
return { ends, redis.call('HGETALL', KEYS[2]), redis.call('HKEYS', KEYS[3]) }
`;
const look = { lua, sha: createHash('sha1').update(lua).digest('hex') };

function named(fields: readonly string[], kind: string): string[] {
  return fields.flatMap((field) => (field.startsWith(`${kind}:`) ? [field.slice(kind.length + 1)] : [])).sort();
}
