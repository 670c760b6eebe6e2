import { challengeKinds, siteChallengeKinds } from '@mayfly/contracts/challenge';
import { z } from 'zod';
import {
  addressRanges,
  countOrNone,
  countUpTo,
  domainPatterns,
  duration,
  durationOrOff,
  durations,
  filePath,
  host,
  origin,
  origins,
  port,
  redisUrl,
  resolver,
  share,
  sizeUpTo,
  trustedProxies,
  webUrl,
} from './setting-kinds.ts';

/**
 * Every environment variable that more than one app reads: what it may be, what it is when unset, and what it
 * is for. An app's config picks those it needs and adds its own.
 */
export const settings = {
  MAYFLY_HTTP_HOST: host.prefault('127.0.0.1').describe('The address the web server listens on.'),
  MAYFLY_HTTP_PORT: port.prefault('3000').describe('The port of the page, the HTTP interface and the live connection.'),
  MAYFLY_SMTP_HOST: host.prefault('127.0.0.1').describe('The address the mail server listens on.'),
  MAYFLY_SMTP_PORT: port.prefault('2525').describe('The port mail comes in at.'),
  MAYFLY_SMTP_CONNECTIONS: countOrNone(100_000)
    .prefault('20')
    .describe(
      'How many connections one IP address (IPv6: one /64) may have open to the mail server; 0 for any number.',
    ),
  MAYFLY_SMTP_CONNECTS_PER_MINUTE: countOrNone(1_000_000)
    .prefault('600')
    .describe('How many connections one IP address (IPv6: one /64) may make to it in a minute; 0 for any number.'),
  MAYFLY_SMTP_RELAYS: addressRanges
    .optional()
    .describe(
      'Relays of yours, by IP address or range such as 192.0.2.0/24: no limit for one IP address holds for them, and no guess counts.',
    ),
  MAYFLY_SMTP_PROXY_PROTOCOL: addressRanges
    .optional()
    .describe(
      'Proxies in front of the mail server, by IP address or range: each connection of theirs must begin with a PROXY header, and whom it names is counted.',
    ),
  MAYFLY_SMTP_IDLE_TIMEOUT: duration
    .prefault('60s')
    .describe('How long a sender may say nothing before it is sent away.'),
  MAYFLY_SMTP_COMMAND_TIMEOUT: duration
    .prefault('30s')
    .describe('How long one command, or the header of a proxy, may take from its first byte to its last.'),
  MAYFLY_SMTP_SESSION_TIMEOUT: duration
    .prefault('10m')
    .describe('How long a connection lives; a message that has come whole is answered first.'),
  MAYFLY_SMTP_DATA_RATE: countOrNone(1_000_000)
    .prefault('500')
    .describe('How many bytes a second a message must come at, from half a minute on; 0 for any number.'),
  MAYFLY_SMTP_RECIPIENTS: countUpTo(10_000)
    .prefault('100')
    .describe('How many recipients one message may have; RFC 5321 asks for 100.'),
  MAYFLY_SMTP_BAD_COMMANDS: countUpTo(10_000)
    .prefault('10')
    .describe('At how many wrong commands since its last message a sender is sent away.'),
  MAYFLY_SMTP_IDLE_COMMANDS: countUpTo(100_000)
    .prefault('100')
    .describe('At how many commands that lead nowhere, since its last message, a sender is sent away.'),
  MAYFLY_SMTP_GUESSES: countUpTo(1000)
    .prefault('10')
    .describe('At how many unknown recipients in one connection a sender is sent away; from the third on it waits.'),
  MAYFLY_SMTP_GUESSES_PER_HOUR: countOrNone(1_000_000)
    .prefault('100')
    .describe(
      'After how many unknown recipients in an hour one IP address (IPv6: one /64) is sent away at each, unless it had a recipient accepted in that hour; 0 for any number.',
    ),
  MAYFLY_LMTP_HOST: host
    .prefault('127.0.0.1')
    .describe('The address LMTP is listened for on: whoever reaches it counts as a relay of yours.'),
  MAYFLY_LMTP_PORT: port
    .optional()
    .describe('The port a mail server of yours hands mail over at by LMTP; unset, there is none.'),
  MAYFLY_SMTP_DATA_SIZE: sizeUpTo('100GB')
    .optional()
    .describe(
      'How much mail the mail server holds in memory before the store has it; unset, twenty times MAYFLY_MESSAGE_SIZE.',
    ),
  MAYFLY_SMTP_TLS_CERT: filePath
    .optional()
    .describe(
      'The file with the certificate chain (PEM) the mail server offers STARTTLS with; read again when it changes.',
    ),
  MAYFLY_SMTP_TLS_KEY: filePath.optional().describe('The file with the private key (PEM) of MAYFLY_SMTP_TLS_CERT.'),
  MAYFLY_AUTHENTICATION_RESULTS: z
    .enum(['off', 'on'], { error: 'expected off or on' })
    .default('off')
    .describe('Whether each mail is judged by SPF, DKIM and DMARC, which asks DNS about its sender.'),
  MAYFLY_RESOLVER: resolver
    .optional()
    .describe('The DNS resolver that MAYFLY_AUTHENTICATION_RESULTS asks, with its port if that is not 53.'),
  MAYFLY_TRUST_PROXY: trustedProxies
    .optional()
    .describe(
      'The proxies in front of the web server, by IP address or range, or how many there are one behind the other: their X-Forwarded-For says who is counted. Unset, nobody’s does.',
    ),
  MAYFLY_CREATE_PER_HOUR: countOrNone(1_000_000)
    .prefault('30')
    .describe('How many inboxes one IP address (IPv6: one /64) may make in an hour; 0 for any number.'),
  MAYFLY_SESSION_CREATE_PER_HOUR: countOrNone(1_000_000)
    .prefault('20')
    .describe(
      'How many of them one browser may make, so that others behind the same address can too; 0 for any number.',
    ),
  MAYFLY_KEY_CREATE_PER_HOUR: countOrNone(1_000_000)
    .prefault('3600')
    .describe('How many inboxes may be made in an hour with one API key, wherever it is used; 0 for any number.'),
  MAYFLY_CHECK_PER_HOUR: countOrNone(100_000_000)
    .prefault('3600')
    .describe('How much else one IP address (IPv6: one /64) may ask for in an hour; 0 for any number.'),
  MAYFLY_SESSION_CHECK_PER_HOUR: countOrNone(100_000_000)
    .prefault('1800')
    .describe('How much of that one browser may ask for; 0 for any number.'),
  MAYFLY_KEY_CHECK_PER_HOUR: countOrNone(100_000_000)
    .prefault('36000')
    .describe('How much else may be asked for in an hour with one API key; 0 for any number.'),
  MAYFLY_CHALLENGES_PER_HOUR: countOrNone(1_000_000)
    .prefault('120')
    .describe('How many challenges one IP address (IPv6: one /64) or API key is given in an hour; 0 for any number.'),
  MAYFLY_SOCKETS_PER_IP: countOrNone(100_000)
    .prefault('100')
    .describe(
      'How many live connections one IP address (IPv6: one /64) may have open, and six times as many make in a minute; 0 for any number.',
    ),
  MAYFLY_PUBLIC_URL: origin
    .optional()
    .describe('Where people reach the page, if not at the address the web server listens on.'),
  MAYFLY_ALLOWED_ORIGINS: origins
    .default([])
    .describe('Origins of other pages that may use the HTTP interface and the live connection.'),
  MAYFLY_CHALLENGE: z
    .enum(challengeKinds, { error: 'expected none, pow, hcaptcha, turnstile or recaptcha' })
    .default('none')
    .describe(
      'What stands before a new inbox: pow is a proof of work that browsers make by themselves; hcaptcha, turnstile and recaptcha (version 3) are services, which learn of every visitor.',
    ),
  MAYFLY_CHALLENGE_SITE_KEY: z
    .string()
    .regex(/^[\w-]{1,128}$/, 'expected the site key that the service gave out')
    .optional()
    .describe('What the service of MAYFLY_CHALLENGE knows this server by.'),
  MAYFLY_CHALLENGE_SECRET: z
    .string()
    .regex(/^[\x21-\x7e]{1,256}$/, 'expected the secret that the service gave out, without spaces')
    .optional()
    .meta({ hidden: true })
    .describe('What answers are checked with at the service of MAYFLY_CHALLENGE.'),
  MAYFLY_CHALLENGE_SCORE: share
    .prefault('0.5')
    .describe('How much of a person recaptcha must take a visitor for, from 0 (a machine) to 1.'),
  MAYFLY_CHALLENGE_ORIGIN: origin
    .optional()
    .describe(
      'Another name of this web server’s, where the service’s widget has an origin to itself; unset, it has none at all.',
    ),
  MAYFLY_CHALLENGE_VERIFY_URL: webUrl
    .optional()
    .describe('Where answers are checked, if not where the service of MAYFLY_CHALLENGE usually does.'),
  MAYFLY_CHALLENGE_SCRIPT_URL: webUrl
    .optional()
    .describe('Where the widget’s script is, such as https://www.recaptcha.net/recaptcha/api.js.'),
  MAYFLY_METRICS_HOST: host
    .prefault('127.0.0.1')
    .describe('The address that MAYFLY_METRICS_PORT is listened for on; do not lead the internet to it.'),
  MAYFLY_METRICS_PORT: port
    .optional()
    .describe(
      'The port of what is for the operator alone: /healthz, /readyz, /metrics and, of the web server, the operator’s routes; unset, there is none.',
    ),
  MAYFLY_OPERATOR_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{32,256}$/, 'expected 32 to 256 characters without spaces, best random ones')
    .optional()
    .meta({ hidden: true })
    .describe('What opens the operator’s routes at MAYFLY_METRICS_PORT, as a bearer token; unset, there are none.'),
  MAYFLY_OPERATOR_URL: origin
    .prefault('http://127.0.0.1:9090')
    .describe('Where `mayfly-admin` finds the operator’s routes.'),
  MAYFLY_DOMAINS: domainPatterns
    .prefault('mayfly.localhost')
    .describe(
      'The domains inboxes are made at, until `mayfly-admin domains` says otherwise; `*.example.org` makes them under any one label of it.',
    ),
  REDIS_URL: redisUrl
    .optional()
    .meta({ hidden: true })
    .describe(
      'The Redis that holds the mail, alone, behind Sentinel or in a cluster; unset, the process itself holds it in memory.',
    ),
  MAYFLY_DURABILITY: z
    .enum(['memory', 'disk'], { error: 'expected memory or disk' })
    .default('memory')
    .describe(
      'Whether a restart of the store is to lose nothing: disk needs a Redis with appendonly yes and appendfsync always.',
    ),
  MAYFLY_DISK_REWRITE: durationOrOff
    .prefault('1h')
    .describe(
      'How often what Redis wrote to a disk is written anew, so that erased mail is gone from it too; 0 leaves that to Redis.',
    ),
  MAYFLY_WAIT_REPLICAS: countOrNone(5)
    .prefault('0')
    .describe(
      'How many replicas of Redis must have what was done before anybody is told so; as many as each primary has keep a failover from losing it (behind Sentinel, with Redis on a disk).',
    ),
  MAYFLY_STORE_SIZE: sizeUpTo('10000GB')
    .optional()
    .describe('How much the store holds; unset, what Redis says it may use (maxmemory), or 256MB embedded.'),
  MAYFLY_SECRET: z
    .string()
    .min(16, 'expected at least 16 characters, best random ones')
    .optional()
    .meta({ hidden: true })
    .describe('What inbox ids and tokens are made with; unset, one is made and kept in the store.'),
  MAYFLY_LIFETIMES: durations
    .optional()
    .meta({ otherwise: '10m,1h,6h,24h,48h' })
    .describe('The lifetimes an inbox can be given; unset, those of the default that MAYFLY_MAX_LIFETIME allows.'),
  MAYFLY_DEFAULT_LIFETIME: duration
    .optional()
    .meta({ otherwise: '1h' })
    .describe(
      'The lifetime an inbox is given where none is chosen; unset, the first of MAYFLY_LIFETIMES where 1h is none.',
    ),
  MAYFLY_MAX_LIFETIME: duration
    .prefault('48h')
    .describe('How long after its creation no inbox lives, however extended.'),
  MAYFLY_IDLE_WINDOW: durationOrOff
    .prefault('24h')
    .describe('How long an inbox lives without mail, reader or open page; 0 for as long as its lifetime says.'),
  MAYFLY_TOMBSTONE_LIFETIME: duration
    .prefault('365d')
    .describe('How long an address is not given out again, counted from its creation.'),
  MAYFLY_MESSAGE_SIZE: sizeUpTo('100MB').prefault('10MB').describe('The largest message that is taken.'),
  MAYFLY_INBOX_MESSAGES: countUpTo(10_000).prefault('200').describe('How many messages an inbox holds.'),
  MAYFLY_INBOX_SIZE: sizeUpTo('10GB').prefault('25MB').describe('How much mail an inbox holds, as it came in.'),
  MAYFLY_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'expected fatal, error, warn, info, debug, trace or silent',
    })
    .default('info')
    .describe('The least urgent kind of line that is logged.'),
};

export type SettingName = keyof typeof settings;

/** Two or more settings that are right alone and wrong together. */
export type Conflict = { readonly names: readonly SettingName[]; readonly problem: string };

type Texts = Readonly<Record<string, string | undefined>>;

/** What cannot be compared, for one of them is wrong by itself, is no conflict. */
export function settingConflicts(texts: Texts): readonly Conflict[] {
  const read = <Value>(name: SettingName, schema: z.ZodType<Value>) => schema.safeParse(texts[name]).data;
  const lifetimes = read('MAYFLY_LIFETIMES', settings.MAYFLY_LIFETIMES) ?? [];
  const byDefault = read('MAYFLY_DEFAULT_LIFETIME', settings.MAYFLY_DEFAULT_LIFETIME) ?? Number.NaN;
  const most = read('MAYFLY_MAX_LIFETIME', settings.MAYFLY_MAX_LIFETIME) ?? Number.NaN;
  const tombstone = read('MAYFLY_TOMBSTONE_LIFETIME', settings.MAYFLY_TOMBSTONE_LIFETIME) ?? Number.NaN;
  const messageSize = read('MAYFLY_MESSAGE_SIZE', settings.MAYFLY_MESSAGE_SIZE) ?? Number.NaN;
  const inboxSize = read('MAYFLY_INBOX_SIZE', settings.MAYFLY_INBOX_SIZE) ?? Number.NaN;
  const dataSize = read('MAYFLY_SMTP_DATA_SIZE', settings.MAYFLY_SMTP_DATA_SIZE) ?? Number.NaN;
  const durability = read('MAYFLY_DURABILITY', settings.MAYFLY_DURABILITY);
  const challenge = read('MAYFLY_CHALLENGE', settings.MAYFLY_CHALLENGE);
  const ofService = siteChallengeKinds.some((kind) => kind === challenge);
  const apart = texts.MAYFLY_CHALLENGE_ORIGIN;

  const conflicts: (Conflict & { readonly found: boolean })[] = [
    {
      names: ['MAYFLY_DEFAULT_LIFETIME', 'MAYFLY_LIFETIMES'],
      problem: 'expected one of MAYFLY_LIFETIMES',
      found: byDefault > 0 && lifetimes.length > 0 && !lifetimes.includes(byDefault),
    },
    {
      names: ['MAYFLY_LIFETIMES', 'MAYFLY_MAX_LIFETIME'],
      problem: 'expected none longer than MAYFLY_MAX_LIFETIME',
      found: lifetimes.some((lifetime) => lifetime > most),
    },
    {
      names: ['MAYFLY_DEFAULT_LIFETIME', 'MAYFLY_MAX_LIFETIME'],
      problem: 'expected no more than MAYFLY_MAX_LIFETIME',
      found: byDefault > most,
    },
    {
      names: ['MAYFLY_TOMBSTONE_LIFETIME', 'MAYFLY_MAX_LIFETIME'],
      problem: 'expected no less than MAYFLY_MAX_LIFETIME, or an address could be given out twice at once',
      found: tombstone < most,
    },
    {
      names: ['MAYFLY_MESSAGE_SIZE', 'MAYFLY_INBOX_SIZE'],
      problem: 'expected no more than MAYFLY_INBOX_SIZE',
      found: messageSize > inboxSize,
    },
    {
      names: ['MAYFLY_SMTP_DATA_SIZE', 'MAYFLY_MESSAGE_SIZE'],
      problem: 'expected no less than MAYFLY_MESSAGE_SIZE, or the largest message could never be taken',
      found: dataSize < messageSize,
    },
    {
      names: ['MAYFLY_SMTP_TLS_CERT', 'MAYFLY_SMTP_TLS_KEY'],
      problem: 'expected both a certificate and its key, or neither',
      found: (texts.MAYFLY_SMTP_TLS_CERT === undefined) !== (texts.MAYFLY_SMTP_TLS_KEY === undefined),
    },
    {
      names: ['MAYFLY_AUTHENTICATION_RESULTS', 'MAYFLY_RESOLVER'],
      problem: 'expected MAYFLY_RESOLVER beside it, for nobody is asked who was not named',
      found: texts.MAYFLY_AUTHENTICATION_RESULTS === 'on' && texts.MAYFLY_RESOLVER === undefined,
    },
    {
      names: ['MAYFLY_CHALLENGE', 'MAYFLY_CHALLENGE_SITE_KEY'],
      problem: 'expected MAYFLY_CHALLENGE_SITE_KEY beside it',
      found: ofService && texts.MAYFLY_CHALLENGE_SITE_KEY === undefined,
    },
    {
      names: ['MAYFLY_CHALLENGE', 'MAYFLY_CHALLENGE_SECRET'],
      problem: 'expected MAYFLY_CHALLENGE_SECRET beside it, or no answer could be checked',
      found: ofService && texts.MAYFLY_CHALLENGE_SECRET === undefined,
    },
    {
      names: ['MAYFLY_CHALLENGE_ORIGIN', 'MAYFLY_PUBLIC_URL'],
      problem: 'expected MAYFLY_PUBLIC_URL beside it, and another one',
      found: apart !== undefined && (texts.MAYFLY_PUBLIC_URL === undefined || apart === texts.MAYFLY_PUBLIC_URL),
    },
    {
      names: ['MAYFLY_DURABILITY', 'REDIS_URL'],
      problem: 'expected memory, for without REDIS_URL nothing is on a disk',
      found: durability === 'disk' && texts.REDIS_URL === undefined,
    },
  ];
  return conflicts.filter(({ found }) => found);
}
