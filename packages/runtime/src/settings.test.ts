import { expect, test } from 'vitest';
import { type SettingName, settingConflicts, settings } from './settings.ts';

const read = (name: SettingName, text: string | undefined) => settings[name].safeParse(text);

test.each(Object.entries(settings))('%s says in a sentence what it is for', (_, schema) => {
  expect(schema.description).toMatch(/^[A-Z`].+\.$/);
});

test.each<[SettingName, unknown]>([
  ['MAYFLY_HTTP_HOST', '127.0.0.1'],
  ['MAYFLY_HTTP_PORT', 3000],
  ['MAYFLY_SMTP_HOST', '127.0.0.1'],
  ['MAYFLY_SMTP_PORT', 2525],
  ['MAYFLY_SMTP_CONNECTIONS', 20],
  ['MAYFLY_SMTP_CONNECTS_PER_MINUTE', 600],
  ['MAYFLY_SMTP_RELAYS', undefined],
  ['MAYFLY_SMTP_PROXY_PROTOCOL', undefined],
  ['MAYFLY_SMTP_IDLE_TIMEOUT', 60_000],
  ['MAYFLY_SMTP_COMMAND_TIMEOUT', 30_000],
  ['MAYFLY_SMTP_SESSION_TIMEOUT', 600_000],
  ['MAYFLY_SMTP_DATA_RATE', 500],
  ['MAYFLY_SMTP_RECIPIENTS', 100],
  ['MAYFLY_SMTP_BAD_COMMANDS', 10],
  ['MAYFLY_SMTP_IDLE_COMMANDS', 100],
  ['MAYFLY_SMTP_GUESSES', 10],
  ['MAYFLY_SMTP_GUESSES_PER_HOUR', 100],
  ['MAYFLY_LMTP_HOST', '127.0.0.1'],
  ['MAYFLY_LMTP_PORT', undefined],
  ['MAYFLY_SMTP_DATA_SIZE', undefined],
  ['MAYFLY_SMTP_TLS_CERT', undefined],
  ['MAYFLY_SMTP_TLS_KEY', undefined],
  ['MAYFLY_AUTHENTICATION_RESULTS', 'off'],
  ['MAYFLY_RESOLVER', undefined],
  ['MAYFLY_METRICS_PORT', undefined],
  ['MAYFLY_TRUST_PROXY', undefined],
  ['MAYFLY_CREATE_PER_HOUR', 30],
  ['MAYFLY_SESSION_CREATE_PER_HOUR', 20],
  ['MAYFLY_KEY_CREATE_PER_HOUR', 3600],
  ['MAYFLY_CHECK_PER_HOUR', 3600],
  ['MAYFLY_SESSION_CHECK_PER_HOUR', 1800],
  ['MAYFLY_KEY_CHECK_PER_HOUR', 36_000],
  ['MAYFLY_CHALLENGES_PER_HOUR', 120],
  ['MAYFLY_SOCKETS_PER_IP', 100],
  ['MAYFLY_OPERATOR_KEY', undefined],
  ['MAYFLY_OPERATOR_URL', 'http://127.0.0.1:9090'],
  ['MAYFLY_PUBLIC_URL', undefined],
  ['MAYFLY_ALLOWED_ORIGINS', []],
  ['MAYFLY_DOMAINS', ['mayfly.localhost']],
  ['REDIS_URL', undefined],
  ['MAYFLY_DURABILITY', 'memory'],
  ['MAYFLY_SECRET', undefined],
  ['MAYFLY_LIFETIMES', undefined],
  ['MAYFLY_DEFAULT_LIFETIME', undefined],
  ['MAYFLY_MAX_LIFETIME', 172_800_000],
  ['MAYFLY_IDLE_WINDOW', 86_400_000],
  ['MAYFLY_TOMBSTONE_LIFETIME', 31_536_000_000],
  ['MAYFLY_MESSAGE_SIZE', 10_000_000],
  ['MAYFLY_INBOX_MESSAGES', 200],
  ['MAYFLY_INBOX_SIZE', 25_000_000],
  ['MAYFLY_LOG_LEVEL', 'info'],
  ['MAYFLY_CHALLENGE', 'none'],
  ['MAYFLY_CHALLENGE_SITE_KEY', undefined],
  ['MAYFLY_CHALLENGE_SECRET', undefined],
  ['MAYFLY_CHALLENGE_SCORE', 0.5],
  ['MAYFLY_CHALLENGE_ORIGIN', undefined],
])('%s is %j when unset', (name, value) => {
  expect(read(name, undefined).data).toEqual(value);
});

test.each<[SettingName, string, unknown]>([
  ['MAYFLY_CHALLENGE_SCORE', '0.7', 0.7],
  ['MAYFLY_CHALLENGE_SCORE', '1', 1],
  ['MAYFLY_CHALLENGE_VERIFY_URL', 'https://example.org/verify', 'https://example.org/verify'],
  ['MAYFLY_HTTP_PORT', '0', 0],
  ['MAYFLY_HTTP_PORT', '65535', 65_535],
  ['MAYFLY_SMTP_HOST', '0.0.0.0', '0.0.0.0'],
  ['MAYFLY_SMTP_CONNECTIONS', '0', 0],
  ['MAYFLY_SMTP_TLS_CERT', ' /etc/mayfly/cert.pem', '/etc/mayfly/cert.pem'],
  ['MAYFLY_SMTP_DATA_SIZE', '200MB', 200_000_000],
  ['MAYFLY_SMTP_HOST', '::', '::'],
  ['MAYFLY_SMTP_HOST', 'localhost', 'localhost'],
  ['MAYFLY_DEFAULT_LIFETIME', '3s', 3000],
  ['MAYFLY_DEFAULT_LIFETIME', '90s', 90_000],
  ['MAYFLY_DEFAULT_LIFETIME', '10m', 600_000],
  ['MAYFLY_DEFAULT_LIFETIME', '48h', 172_800_000],
  ['MAYFLY_TOMBSTONE_LIFETIME', '365d', 31_536_000_000],
  ['MAYFLY_IDLE_WINDOW', '0', 0],
  ['MAYFLY_LIFETIMES', '10m, 1h', [600_000, 3_600_000]],
  ['MAYFLY_MESSAGE_SIZE', '500kB', 500_000],
  ['MAYFLY_MESSAGE_SIZE', '25MB', 25_000_000],
  ['MAYFLY_INBOX_SIZE', '1GB', 1_000_000_000],
  ['MAYFLY_DOMAINS', 'Example.org,*.tést.example.', ['example.org', '*.xn--tst-bma.example']],
  ['MAYFLY_PUBLIC_URL', 'https://mail.example.org/', 'https://mail.example.org'],
  ['MAYFLY_PUBLIC_URL', 'http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ['MAYFLY_ALLOWED_ORIGINS', 'https://a.example, http://b.example:81', ['https://a.example', 'http://b.example:81']],
  ['MAYFLY_AUTHENTICATION_RESULTS', 'on', 'on'],
  ['MAYFLY_RESOLVER', '192.0.2.53', { host: '192.0.2.53', port: 53 }],
  ['MAYFLY_RESOLVER', '127.0.0.1:5353', { host: '127.0.0.1', port: 5353 }],
  ['MAYFLY_RESOLVER', '2001:db8::53', { host: '2001:db8::53', port: 53 }],
  ['MAYFLY_RESOLVER', '[2001:db8::53]:5353', { host: '2001:db8::53', port: 5353 }],
  ['MAYFLY_RESOLVER', '[::1]', { host: '::1', port: 53 }],
  ['MAYFLY_RESOLVER', 'unbound:5353', { host: 'unbound', port: 5353 }],
  ['MAYFLY_METRICS_PORT', '0', 0],
  ['MAYFLY_CREATE_PER_HOUR', '0', 0],
  ['MAYFLY_TRUST_PROXY', '2', { kind: 'hops', hops: 2 }],
  ['MAYFLY_OPERATOR_KEY', `${'x'.repeat(31)}!`, `${'x'.repeat(31)}!`],
  ['REDIS_URL', 'redis://user:pass@host:6379/2', 'redis://user:pass@host:6379/2'],
  ['REDIS_URL', 'rediss://host', 'rediss://host'],
  ['REDIS_URL', 'redis+cluster://:pass@h1:7000,h2:7001,h3', 'redis+cluster://:pass@h1:7000,h2:7001,h3'],
])('%s understands %s', (name, text, value) => {
  expect(read(name, text).data).toEqual(value);
});

test.each<[SettingName, string]>([
  ['MAYFLY_CHALLENGE', 'captcha'],
  ['MAYFLY_CHALLENGE_SITE_KEY', 'a b'],
  ['MAYFLY_CHALLENGE_SECRET', 'two words'],
  ['MAYFLY_CHALLENGE_SCORE', '1.1'],
  ['MAYFLY_CHALLENGE_VERIFY_URL', 'file:///etc/passwd'],
  ['MAYFLY_HTTP_PORT', '65536'],
  ['MAYFLY_TRUST_PROXY', '0'],
  ['MAYFLY_TRUST_PROXY', 'loopback'],
  ['MAYFLY_TRUST_PROXY', '2,192.0.2.1'],
  ['MAYFLY_CREATE_PER_HOUR', 'off'],
  ['MAYFLY_HTTP_PORT', '-1'],
  ['MAYFLY_HTTP_PORT', '80.5'],
  ['MAYFLY_HTTP_PORT', '0x50'],
  ['MAYFLY_HTTP_PORT', 'http'],
  ['MAYFLY_SMTP_HOST', 'a b'],
  ['MAYFLY_SMTP_HOST', '999.1.1.1'],
  ['MAYFLY_SMTP_RELAYS', 'localhost'],
  ['MAYFLY_SMTP_PROXY_PROTOCOL', '192.0.2.0/33'],
  ['MAYFLY_SMTP_IDLE_TIMEOUT', '0'],
  ['MAYFLY_SMTP_RECIPIENTS', '0'],
  ['MAYFLY_SMTP_GUESSES_PER_HOUR', 'none'],
  ['MAYFLY_LMTP_PORT', 'off'],
  ['MAYFLY_DEFAULT_LIFETIME', '10'],
  ['MAYFLY_DEFAULT_LIFETIME', '0'],
  ['MAYFLY_DEFAULT_LIFETIME', '0s'],
  ['MAYFLY_DEFAULT_LIFETIME', '-5m'],
  ['MAYFLY_DEFAULT_LIFETIME', '1.5h'],
  ['MAYFLY_DEFAULT_LIFETIME', '1w'],
  ['MAYFLY_DEFAULT_LIFETIME', '9999999999d'],
  ['MAYFLY_IDLE_WINDOW', 'off'],
  ['MAYFLY_LIFETIMES', '10m,,1h'],
  ['MAYFLY_LIFETIMES', '1h,60m'],
  ['MAYFLY_MESSAGE_SIZE', '10'],
  ['MAYFLY_MESSAGE_SIZE', '0MB'],
  ['MAYFLY_MESSAGE_SIZE', '10MiB'],
  ['MAYFLY_MESSAGE_SIZE', '101MB'],
  ['MAYFLY_INBOX_MESSAGES', '0'],
  ['MAYFLY_INBOX_MESSAGES', '10001'],
  ['MAYFLY_DOMAINS', 'example.org,example.org'],
  ['MAYFLY_DOMAINS', 'user@example.org'],
  ['MAYFLY_DOMAINS', '*.*.example.org'],
  ['MAYFLY_DOMAINS', '127.0.0.1'],
  ['MAYFLY_PUBLIC_URL', 'mail.example.org'],
  ['MAYFLY_PUBLIC_URL', 'https://mail.example.org/path'],
  ['MAYFLY_PUBLIC_URL', 'https://user:pass@mail.example.org'],
  ['MAYFLY_PUBLIC_URL', 'ftp://mail.example.org'],
  ['MAYFLY_ALLOWED_ORIGINS', '*'],
  ['MAYFLY_ALLOWED_ORIGINS', 'null'],
  ['MAYFLY_AUTHENTICATION_RESULTS', 'yes'],
  ['MAYFLY_RESOLVER', ''],
  ['MAYFLY_RESOLVER', '192.0.2.53:0'],
  ['MAYFLY_RESOLVER', '192.0.2.53:65536'],
  ['MAYFLY_RESOLVER', '192.0.2.530'],
  ['MAYFLY_RESOLVER', '[unbound]:53'],
  ['MAYFLY_RESOLVER', 'https://dns.example/dns-query'],
  ['MAYFLY_RESOLVER', '192.0.2.53,192.0.2.54'],
  ['MAYFLY_METRICS_PORT', 'off'],
  ['MAYFLY_OPERATOR_KEY', 'x'.repeat(31)],
  ['MAYFLY_OPERATOR_KEY', `${'x'.repeat(31)} x`],
  ['REDIS_URL', 'host:6379'],
  ['REDIS_URL', 'http://host'],
  ['REDIS_URL', 'redis://'],
  ['REDIS_URL', 'redis+cluster://h1,,h3'],
  ['REDIS_URL', 'redis+sentinel://h1,h2,h3'],
  ['REDIS_URL', 'redis+sentinel://h1,,h3/name'],
  ['MAYFLY_DURABILITY', 'ssd'],
  ['MAYFLY_SECRET', 'x'.repeat(15)],
  ['MAYFLY_LOG_LEVEL', 'verbose'],
])('%s refuses %s and says what it expects', (name, text) => {
  expect(read(name, text).error?.issues).toEqual([
    expect.objectContaining({ message: expect.stringContaining('expected') }),
  ]);
});

test.each([
  'redis://localhost:6379',
  'rediss://user:secret@redis.example:6380/2',
  'redis+sentinel://h1,h2:26380,h3/name',
  'redis+sentinel://user:secret@h1,h2/name',
  'redis+cluster://h1,h2,h3',
  'redis+cluster://user:secret@h1:7000,h2/',
])('REDIS_URL takes %s', (url) => {
  expect(read('REDIS_URL', url).data).toBe(url);
});

test('finds no conflict among the defaults', () => {
  expect(settingConflicts({})).toEqual([]);
});

test.each<[SettingName, Record<string, string>]>([
  ['MAYFLY_DEFAULT_LIFETIME', { MAYFLY_DEFAULT_LIFETIME: '3h', MAYFLY_LIFETIMES: '10m,6h' }],
  ['MAYFLY_DEFAULT_LIFETIME', { MAYFLY_DEFAULT_LIFETIME: '49h' }],
  ['MAYFLY_LIFETIMES', { MAYFLY_LIFETIMES: '24h', MAYFLY_MAX_LIFETIME: '23h' }],
  ['MAYFLY_TOMBSTONE_LIFETIME', { MAYFLY_TOMBSTONE_LIFETIME: '47h' }],
  ['MAYFLY_MESSAGE_SIZE', { MAYFLY_MESSAGE_SIZE: '26MB' }],
  ['MAYFLY_MESSAGE_SIZE', { MAYFLY_INBOX_SIZE: '9MB' }],
  ['MAYFLY_SMTP_DATA_SIZE', { MAYFLY_SMTP_DATA_SIZE: '9MB' }],
  ['MAYFLY_SMTP_TLS_CERT', { MAYFLY_SMTP_TLS_CERT: '/etc/mayfly/cert.pem' }],
  ['MAYFLY_SMTP_TLS_CERT', { MAYFLY_SMTP_TLS_KEY: '/etc/mayfly/key.pem' }],
  ['MAYFLY_DURABILITY', { MAYFLY_DURABILITY: 'disk' }],
  ['MAYFLY_AUTHENTICATION_RESULTS', { MAYFLY_AUTHENTICATION_RESULTS: 'on' }],
  ['MAYFLY_CHALLENGE', { MAYFLY_CHALLENGE: 'hcaptcha', MAYFLY_CHALLENGE_SITE_KEY: 'key' }],
  ['MAYFLY_CHALLENGE', { MAYFLY_CHALLENGE: 'turnstile', MAYFLY_CHALLENGE_SECRET: 'secret' }],
  ['MAYFLY_CHALLENGE_ORIGIN', { MAYFLY_CHALLENGE_ORIGIN: 'https://check.example' }],
  [
    'MAYFLY_CHALLENGE_ORIGIN',
    { MAYFLY_CHALLENGE_ORIGIN: 'https://mail.example', MAYFLY_PUBLIC_URL: 'https://mail.example' },
  ],
])('finds the conflict at %s in %j', (name, texts) => {
  expect(settingConflicts(texts).map(({ names }) => names[0])).toEqual([name]);
});

test.each([
  {
    MAYFLY_LIFETIMES: '2s,4s',
    MAYFLY_DEFAULT_LIFETIME: '2s',
    MAYFLY_MAX_LIFETIME: '4s',
    MAYFLY_TOMBSTONE_LIFETIME: '4s',
  },
  { MAYFLY_MESSAGE_SIZE: '25MB' },
  { MAYFLY_DURABILITY: 'disk', REDIS_URL: 'redis://host' },
  { MAYFLY_AUTHENTICATION_RESULTS: 'on', MAYFLY_RESOLVER: '192.0.2.53' },
  { MAYFLY_RESOLVER: '192.0.2.53' },
  { MAYFLY_CHALLENGE: 'pow' },
  { MAYFLY_CHALLENGE: 'recaptcha', MAYFLY_CHALLENGE_SITE_KEY: 'key', MAYFLY_CHALLENGE_SECRET: 'secret' },
  { MAYFLY_CHALLENGE_ORIGIN: 'https://check.example', MAYFLY_PUBLIC_URL: 'https://mail.example' },
])('finds no conflict in %j', (texts) => {
  expect(settingConflicts(texts)).toEqual([]);
});

test('compares nothing with a setting that is wrong by itself', () => {
  expect(
    settingConflicts({ MAYFLY_DEFAULT_LIFETIME: 'soon', MAYFLY_MAX_LIFETIME: 'late', MAYFLY_INBOX_SIZE: 'big' }),
  ).toEqual([]);
});
