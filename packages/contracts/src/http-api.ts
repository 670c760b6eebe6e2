import { z } from 'zod';
import { challengeKinds } from './challenge.ts';
import { inbox } from './inbox.ts';
import { actionLink, correspondent, instant, oneTimeCode, summary } from './message.ts';

/** Bodies and queries of the HTTP interface under `/api/v1`. Unknown fields are refused. */
export const createInboxRequest = z.strictObject({
  localPart: z.string().max(64).optional().describe('The part before the @; without it a random one is chosen.'),
  domain: z.string().max(253).optional().describe('One of those that `GET /domains` offers.'),
  subdomain: z.string().max(63).optional().describe('The one label under a wildcard domain.'),
  lifetimeSeconds: z.int().positive().optional().describe('One of those that `GET /meta` offers.'),
  label: z.string().max(64).optional().describe('A word of your own, given back with the inbox.'),
  challenge: z
    .string()
    .max(8192)
    .optional()
    .describe(
      'The answer to a challenge: for a proof of work, a challenge and its solution as JSON in base64; for a widget, what it hands out.',
    ),
});

export const createInboxResponse = inbox.extend({
  token: z.string().describe('Opens the inbox. Shown this once; the server keeps only its hash.'),
  serverTime: instant,
});

export const inboxResponse = inbox.extend({ serverTime: instant });

export const extendRequest = z.strictObject({
  seconds: z.int().positive().max(31_536_000).optional().describe("Default: the inbox's own lifetime."),
});

const since = z.coerce
  .number()
  .int()
  .nonnegative()
  .default(0)
  .describe('A cursor of an earlier answer: only what came after it counts. 0 is the beginning of the inbox.');

export const listQuery = z.strictObject({
  since,
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});

export const listResponse = z.strictObject({
  items: z.array(summary).describe('Summaries changed after `since`, in order of their change numbers.'),
  ids: z.array(z.string()).describe('Every living message, in order of arrival.'),
  cursor: z.int().nonnegative().describe('Ask with it next time.'),
  hasMore: z.boolean(),
});

/** Shorter than proxies let a request be silent. */
export const longestWaitMs = 55_000;

/** As `30s`, `500ms` or `1m` is written; milliseconds once read. */
const waitTimeout = z
  .string()
  .regex(/^\d{1,6}(?:\.\d{1,3})?(?:ms|s|m)$/, 'Expected a duration such as 30s or 500ms')
  .transform((text) => Number.parseFloat(text) * (text.endsWith('ms') ? 1 : text.endsWith('s') ? 1000 : 60_000))
  .refine((ms) => ms <= longestWaitMs, 'Expected at most 55s; ask again for more')
  .prefault('30s')
  .describe('How long to wait, at most `55s`; `0s` looks at what is there.');

const soughtText = z.string().min(1).max(200).optional();

export const waitQuery = z.strictObject({
  timeout: waitTimeout,
  since,
  from: soughtText.describe("Stands in the sender's name or address, in any case."),
  subject: soughtText.describe('Stands in the subject, in any case.'),
  hasCode: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe('Whether a one-time code was found in the mail.'),
  count: z.coerce.number().int().min(1).max(100).default(1).describe('How many such messages to wait for.'),
});

export const eventsHeaders = z.strictObject({
  'Last-Event-ID': z.coerce
    .number()
    .int()
    .nonnegative()
    .default(0)
    .describe('The id of the last event you have: what changed after it comes first. Default: everything.'),
});

/** A mail that came and was not what was waited for. */
export const nearMiss = z.strictObject({
  id: z.string(),
  from: correspondent,
  subject: z.string(),
  failed: z.enum(['from', 'subject', 'hasCode']).describe('The first test that it did not pass.'),
});

export const waitResponse = z.strictObject({
  items: z.array(summary).describe('What matches, in order of arrival; too few of them where the time ran out.'),
  cursor: z.int().nonnegative().describe('Pass it as `since` to wait for what comes later.'),
  timedOut: z.boolean(),
  nearMisses: z.array(nearMiss).describe('The last twenty that came and did not match.'),
});

export const codeQuery = waitQuery.pick({ timeout: true, since: true });

export const codeResponse = z.strictObject({
  code: z
    .string()
    .nullable()
    .describe('The likeliest one-time code; null where the mail has only a link, or none came.'),
  link: z.string().nullable().describe('The likeliest link to follow. A stranger’s: look at its host first.'),
  candidates: z
    .array(
      z.strictObject({
        value: z.string(),
        kind: z.enum(['code', ...actionLink.shape.kind.options]),
        confidence: z.number().min(0).max(1),
        reason: z
          .enum([...oneTimeCode.shape.reason.options, ...actionLink.shape.reason.options])
          .describe('Why it is taken for what it is.'),
      }),
    )
    .describe('All that was found in that mail: codes first, the likeliest of each first.'),
  message: summary.nullable().describe('The mail they stand in: the newest that has any. null where the time ran out.'),
  timedOut: z.boolean(),
});

export const patchMessageRequest = z.strictObject({ seen: z.boolean() });

/** The message that the server made and delivered to the inbox, as any sender's would be. */
export const sampleResponse = z.strictObject({ messageId: z.string() });

export const domainsResponse = z.strictObject({
  items: z.array(
    z.strictObject({
      domain: z.string(),
      kind: z
        .enum(['exact', 'wildcard'])
        .describe('exact: inboxes at the domain itself; wildcard: under any one label of it.'),
    }),
  ),
});

export const metaResponse = z.strictObject({
  version: z.string(),
  lifetimesSeconds: z.array(z.int().positive()),
  defaultLifetimeSeconds: z.int().positive(),
  maxLifetimeSeconds: z.int().positive(),
  idleWindowSeconds: z.int().nonnegative().describe('0: inboxes do not end for want of activity.'),
  retention: z
    .enum(['memory', 'disk'])
    .describe('memory: nothing of a mail is ever written to a disk by Mayfly or its store.'),
  lingerSeconds: z
    .int()
    .nonnegative()
    .nullable()
    .describe("How long after its end a mail may still lie on the server's disk; null where nobody can say."),
  challenge: z.enum(challengeKinds).describe('What has to be shown before an inbox is made.'),
  limits: z.strictObject({
    messageBytes: z.int().positive(),
    inboxMessages: z.int().positive(),
    inboxBytes: z.int().positive(),
  }),
  serverTime: instant,
});

export type CreateInboxRequest = z.infer<typeof createInboxRequest>;
export type CreateInboxResponse = z.infer<typeof createInboxResponse>;
export type InboxResponse = z.infer<typeof inboxResponse>;
export type ExtendRequest = z.infer<typeof extendRequest>;
export type ListResponse = z.infer<typeof listResponse>;
export type WaitQuery = z.output<typeof waitQuery>;
export type WaitResponse = z.infer<typeof waitResponse>;
export type CodeResponse = z.infer<typeof codeResponse>;
export type NearMiss = z.infer<typeof nearMiss>;
export type PatchMessageRequest = z.infer<typeof patchMessageRequest>;
export type SampleResponse = z.infer<typeof sampleResponse>;
export type DomainsResponse = z.infer<typeof domainsResponse>;
export type MetaResponse = z.infer<typeof metaResponse>;
