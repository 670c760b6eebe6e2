import { createHash } from 'node:crypto';

/**
 * What must be atomic, one script each. Every script takes its keys from KEYS, all of one slot; Redis TIME
 * decides what time it is; instants and durations are in milliseconds.
 *
 * The mail hash holds
 *   expiresAt idleExpiresAt maxExpiresAt idleWindow   the clocks; idleExpiresAt is '' where there is none
 *   seq                                               the number of the last change
 *   messages bytes                                    what the quota counts
 *   watchedUntil                                      absent where nobody ever looked
 *   faults greylist                                   as JSON, and while a sender is still to be greylisted
 *   message:<id>    "<arrival> <change> <seen> <size> <digest or -> <summary as JSON>"; where it is unparsed
 *                   {"unparsed":<facts of its arrival>,"id":<id>} in the summary's place
 *   digest:<digest> the id of the message it names
 *   refused:<change> a refused mail as JSON
 * and the bodies hash source:<id>, and of what is parsed document:<id> and attachments:<id>.
 */
export type Script = { readonly lua: string; readonly sha: string };

const prelude = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function integer(number) return string.format('%.0f', number) end

-- All that a reader needs to know of an inbox beside its messages; false where it is not, or no longer, alive.
local function state(mail)
  local f = redis.call('HMGET', mail, 'expiresAt', 'idleExpiresAt', 'maxExpiresAt', 'seq', 'messages', 'bytes',
    'watchedUntil', 'faults', 'greylist')
  if not f[1] then return false end
  return { integer(now), f[1], f[2], f[3], f[4], f[5], f[6], f[7] or '0', f[8] or '', f[9] or '0' }
end

local function publish(mail, channel, type, fields)
  local seq = redis.call('HINCRBY', mail, 'seq', 1)
  redis.call('SPUBLISH', channel, '{"type":"' .. type .. '","seq":' .. integer(seq) .. ',' .. fields .. '}')
  return seq
end

-- The one place that sets an expiry: record, mail and bodies always share one instant. To be called last, for
-- the keys may be gone after it: Redis deletes at once what is to end by now, which may come to be while a script
-- runs, and even between two of these; the record is told last, so that where it stands the others do too.
local function settle(keys)
  local f = redis.call('HMGET', keys.mail, 'expiresAt', 'idleExpiresAt')
  local ends = tonumber(f[1])
  if f[2] ~= '' then ends = math.min(ends, tonumber(f[2])) end
  redis.call('PEXPIREAT', keys.bodies, integer(ends))
  redis.call('PEXPIREAT', keys.mail, integer(ends))
  redis.call('PEXPIREAT', keys.record, integer(ends))
  if redis.call('EXISTS', keys.record) == 0 then redis.call('DEL', keys.mail, keys.bodies) end
end

-- Somebody did something: the idle clock starts anew. byMs is what an extension adds to the lifetime, else 0.
-- Says whether expiresAt moved; watchers hear of it where the end of the inbox did.
local function moveClocks(keys, byMs)
  local f = redis.call('HMGET', keys.mail, 'expiresAt', 'idleExpiresAt', 'maxExpiresAt', 'idleWindow')
  local before, idleBefore, cap, window = tonumber(f[1]), tonumber(f[2]), tonumber(f[3]), tonumber(f[4])
  local after = math.min(before + byMs, cap)
  local endsBefore, endsAfter = before, after
  local idleAfter = ''
  if window > 0 then
    local idle = math.max(idleBefore, now + window)
    endsBefore, endsAfter = math.min(before, idleBefore), math.min(after, idle)
    idleAfter = integer(idle)
  end
  redis.call('HSET', keys.mail, 'expiresAt', integer(after), 'idleExpiresAt', idleAfter)
  if after ~= before or endsAfter ~= endsBefore then
    local idleJson = idleAfter == '' and 'null' or idleAfter
    publish(keys.mail, keys.channel, 'inbox.extended',
      '"expiresAt":' .. integer(after) .. ',"idleExpiresAt":' .. idleJson .. ',"maxExpiresAt":' .. integer(cap))
  end
  settle(keys)
  return after ~= before
end

local keys = { record = KEYS[1], mail = KEYS[2], bodies = KEYS[3], channel = KEYS[4] }
`;

/** KEYS tombstone mail; ARGV lifetime of the tombstone. Answers the time of the claim, or nothing where it is taken. */
export const claim = script(`
local time = redis.call('TIME')
if redis.call('EXISTS', KEYS[2]) == 1 then return false end
if not redis.call('SET', KEYS[1], '', 'NX', 'PX', ARGV[1]) then return false end
return string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000))
`);

/**
 * ARGV expiresAt idleExpiresAt maxExpiresAt idleWindow. The record must stand already, written by Keyv, and no inbox:
 * who was held up for longer than a tombstone stands must not begin another's anew.
 */
export const begin = script(`${prelude}
if redis.call('EXISTS', keys.record) == 0 or redis.call('EXISTS', keys.mail) == 1 then return false end
redis.call('HSET', keys.mail, 'expiresAt', ARGV[1], 'idleExpiresAt', ARGV[2], 'maxExpiresAt', ARGV[3],
  'idleWindow', ARGV[4], 'seq', '0', 'messages', '0', 'bytes', '0')
settle(keys)
return state(keys.mail)
`);

/** KEYS domains channel; ARGV revision domains as JSON: what to begin with. Answers what there is. */
export const readDomains = script(`
if redis.call('EXISTS', KEYS[1]) == 0 then redis.call('HSET', KEYS[1], 'revision', ARGV[1], 'domains', ARGV[2]) end
return redis.call('HMGET', KEYS[1], 'revision', 'domains')
`);

/** KEYS domains channel; ARGV expected revision, next revision, domains as JSON. */
export const replaceDomains = script(`
if redis.call('HGET', KEYS[1], 'revision') ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'revision', ARGV[2], 'domains', ARGV[3])
redis.call('SPUBLISH', KEYS[2], ARGV[2])
return 1
`);

export const readState = script(`${prelude}
return state(keys.mail)
`);

/** ARGV since. */
export const readChanges = script(`${prelude}
if redis.call('EXISTS', keys.mail) == 0 then return false end
local since = tonumber(ARGV[1])
if since > tonumber(redis.call('HGET', keys.mail, 'seq')) then since = 0 end
local fields = redis.call('HGETALL', keys.mail)
local living, changed, refused = {}, {}, {}
for i = 1, #fields, 2 do
  local id = string.match(fields[i], '^message:(.+)$')
  if id then
    local arrival, change = string.match(fields[i + 1], '^(%d+) (%d+) ')
    living[#living + 1] = arrival .. ' ' .. id
    if tonumber(change) > since then changed[#changed + 1] = fields[i + 1] end
  end
  local refusal = string.match(fields[i], '^refused:(%d+)$')
  if refusal and tonumber(refusal) > since then refused[#refused + 1] = { refusal, fields[i + 1] } end
end
return { state(keys.mail), living, changed, refused }
`);

/** ARGV of every delivery: messageId digest size quotaMessages quotaBytes source. */
const receive = `${prelude}
local id, digest, size = ARGV[1], ARGV[2], tonumber(ARGV[3])

-- Why it is not to be stored; false where it is.
local function refusal()
  local f = redis.call('HMGET', keys.mail, 'messages', 'bytes')
  if not f[1] then return 'gone' end
  if digest ~= '-' and redis.call('HEXISTS', keys.mail, 'digest:' .. digest) == 1 then return 'duplicate' end
  if tonumber(f[1]) >= tonumber(ARGV[4]) or tonumber(f[2]) + size > tonumber(ARGV[5]) then return 'full' end
  return false
end

local function store(type, fields, content)
  redis.call('HSET', keys.bodies, 'source:' .. id, ARGV[6])
  redis.call('HINCRBY', keys.mail, 'messages', 1)
  redis.call('HINCRBY', keys.mail, 'bytes', size)
  if digest ~= '-' then redis.call('HSET', keys.mail, 'digest:' .. digest, id) end
  local seq = integer(publish(keys.mail, keys.channel, type, fields))
  redis.call('HSET', keys.mail, 'message:' .. id, table.concat({ seq, seq, '0', ARGV[3], digest, content }, ' '))
  moveClocks(keys, 0)
  return 'stored'
end
`;

/** ARGV as of every delivery, then summary document attachments. */
export const deliver = script(`${receive}
local refused = refusal()
if refused then return refused end
redis.call('HSET', keys.bodies, 'document:' .. id, ARGV[8], 'attachments:' .. id, ARGV[9])
return store('message.received', '"summary":' .. ARGV[7], ARGV[7])
`);

/** ARGV as of every delivery, then the facts of the arrival as JSON. */
export const deliverUnparsed = script(`${receive}
local refused = refusal()
if refused then return refused end
if tonumber(redis.call('HGET', keys.mail, 'watchedUntil') or '0') > now then return 'watched' end
local named = cjson.encode(id)
return store('message.unparsed', '"messageId":' .. named, '{"unparsed":' .. ARGV[7] .. ',"id":' .. named .. '}')
`);

/** ARGV messageId summary document attachments. */
export const keepContent = script(`${prelude}
local field = 'message:' .. ARGV[1]
local message = redis.call('HGET', keys.mail, field)
local before = message and string.match(message, '^(%d+ %d+ [01] %d+ %S+ ){"unparsed":')
if not before then return false end
redis.call('HSET', keys.mail, field, before .. ARGV[2])
redis.call('HSET', keys.bodies, 'document:' .. ARGV[1], ARGV[3], 'attachments:' .. ARGV[1], ARGV[4])
settle(keys)
return true
`);

/** ARGV refusal as JSON, how many are kept. */
export const refuse = script(`${prelude}
if redis.call('EXISTS', keys.mail) == 0 then return false end
local seq = publish(keys.mail, keys.channel, 'message.refused', string.sub(ARGV[1], 2, -2))
redis.call('HSET', keys.mail, 'refused:' .. integer(seq), ARGV[1])
local kept = {}
for _, field in ipairs(redis.call('HKEYS', keys.mail)) do
  local refusal = string.match(field, '^refused:(%d+)$')
  if refusal then kept[#kept + 1] = tonumber(refusal) end
end
table.sort(kept)
for i = 1, #kept - tonumber(ARGV[2]) do redis.call('HDEL', keys.mail, 'refused:' .. integer(kept[i])) end
return true
`);

/** ARGV milliseconds. */
export const markWatched = script(`${prelude}
if redis.call('EXISTS', keys.mail) == 0 then return false end
local before = tonumber(redis.call('HGET', keys.mail, 'watchedUntil') or '0')
-- A store with no room left, or none to write to, still says how the inbox stands.
redis.pcall('HSET', keys.mail, 'watchedUntil', integer(math.max(before, now + tonumber(ARGV[1]))))
return state(keys.mail)
`);

/** ARGV trace as JSON. Answers until when the inbox is watched. */
export const trace = script(`${prelude}
local watchedUntil = redis.call('HGET', keys.mail, 'watchedUntil') or '0'
if tonumber(watchedUntil) > now then
  redis.call('SPUBLISH', keys.channel, '{"type":"smtp.trace",' .. string.sub(ARGV[1], 2))
end
return watchedUntil
`);

/** ARGV faults as JSON, '' for none, and whether to greylist, '1' or '0'. */
export const setFaults = script(`${prelude}
if redis.call('EXISTS', keys.mail) == 0 then return '0' end
redis.call('HDEL', keys.mail, 'faults', 'greylist')
if ARGV[1] ~= '' then redis.call('HSET', keys.mail, 'faults', ARGV[1], 'greylist', ARGV[2]) end
return '1'
`);

export const spendGreylist = script(`${prelude}
if redis.call('HGET', keys.mail, 'greylist') ~= '1' then return '0' end
redis.call('HDEL', keys.mail, 'greylist')
return '1'
`);

/** ARGV milliseconds to add. Answers whether expiresAt moved, and the state. */
export const extend = script(`${prelude}
if redis.call('EXISTS', keys.mail) == 0 then return false end
local moved = moveClocks(keys, tonumber(ARGV[1]))
local after = state(keys.mail)
return after and { moved and '1' or '0', after }
`);

export const touch = script(`${prelude}
if redis.call('EXISTS', keys.mail) == 0 then return false end
moveClocks(keys, 0)
return state(keys.mail)
`);

export const discard = script(`${prelude}
local alive = redis.call('DEL', keys.mail)
redis.call('DEL', keys.record, keys.bodies)
if alive == 1 then redis.call('SPUBLISH', keys.channel, '{"type":"inbox.discarded"}') end
return alive
`);

/** ARGV messageId seen. Answers the message's field as it is now. */
export const markSeen = script(`${prelude}
local field = 'message:' .. ARGV[1]
local message = redis.call('HGET', keys.mail, field)
if not message then return false end
local arrival, change, seen, rest = string.match(message, '^(%d+) (%d+) ([01]) (.+)$')
if seen == ARGV[2] then return message end
local seq = publish(keys.mail, keys.channel, 'message.seen',
  '"messageId":' .. cjson.encode(ARGV[1]) .. ',"seen":' .. (ARGV[2] == '1' and 'true' or 'false'))
message = table.concat({ arrival, integer(seq), ARGV[2], rest }, ' ')
redis.call('HSET', keys.mail, field, message)
return message
`);

/** ARGV message ids; none: all. Answers the ids that were there. */
export const deleteMessages = script(`${prelude}
local wanted = ARGV
if #wanted == 0 then
  wanted = {}
  for _, field in ipairs(redis.call('HKEYS', keys.mail)) do
    wanted[#wanted + 1] = string.match(field, '^message:(.+)$')
  end
end
local erased = {}
for _, id in ipairs(wanted) do
  local message = redis.call('HGET', keys.mail, 'message:' .. id)
  if message then
    local size, digest = string.match(message, '^%d+ %d+ [01] (%d+) (%S+) ')
    redis.call('HDEL', keys.mail, 'message:' .. id, 'digest:' .. digest)
    redis.call('HDEL', keys.bodies, 'document:' .. id, 'source:' .. id, 'attachments:' .. id)
    redis.call('HINCRBY', keys.mail, 'messages', -1)
    redis.call('HINCRBY', keys.mail, 'bytes', -tonumber(size))
    publish(keys.mail, keys.channel, 'message.deleted', '"messageId":' .. cjson.encode(id))
    erased[#erased + 1] = id
  end
end
return erased
`);

/** One key, the source's. ARGV the window. Answers how many guesses there were in it, 0 where they are not counted. */
export const countGuess = script(`
if redis.call('GET', KEYS[1]) == 'not counted' then return 0 end
local guesses = redis.call('INCR', KEYS[1])
if guesses == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return guesses
`);

/** One key. ARGV a secret, its lifetime. Answers the one that stands, and how many milliseconds it has left. */
export const agreeOnPassingSecret = script(`
redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2])
return { redis.call('GET', KEYS[1]), redis.call('PTTL', KEYS[1]) }
`);

function script(lua: string): Script {
  return { lua, sha: createHash('sha1').update(lua).digest('hex') };
}
