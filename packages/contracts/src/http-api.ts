import { z } from 'zod';
import { challengeKinds } from './challenge.ts';
import { inbox } from './inbox.ts';
import { instant, summary } from './message.ts';

/** Bodies and queries of the HTTP interface under `/api/v1`. Unknown fields are refused. */
export const createInboxRequest = z.strictObject({
  localPart: z.string().max(64).optional(),
  domain: z.string().max(253).optional(),
  subdomain: z.string().max(63).optional(),
  lifetimeSeconds: z.int().positive().optional(),
  label: z.string().max(64).optional(),
  /** The answer to a challenge: for a proof of work, a `challengeSolution` as JSON in base64. */
  challenge: z.string().max(4096).optional(),
});

export const createInboxResponse = inbox.extend({
  /** Opens the inbox. Shown this once; the server keeps only its hash. */
  token: z.string(),
  serverTime: instant,
});

export const inboxResponse = inbox.extend({ serverTime: instant });

export const extendRequest = z.strictObject({ seconds: z.int().positive().max(31_536_000).optional() });

export const listQuery = z.strictObject({
  since: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
});

export const listResponse = z.strictObject({
  items: z.array(summary),
  ids: z.array(z.string()),
  cursor: z.int().nonnegative(),
  hasMore: z.boolean(),
});

export const patchMessageRequest = z.strictObject({ seen: z.boolean() });

/** The message that the server made and delivered to the inbox, as any sender's would be. */
export const sampleResponse = z.strictObject({ messageId: z.string() });

export const domainsResponse = z.strictObject({
  items: z.array(
    z.strictObject({
      domain: z.string(),
      /** exact: inboxes at the domain itself; wildcard: under any one label of it. */
      kind: z.enum(['exact', 'wildcard']),
    }),
  ),
});

export const metaResponse = z.strictObject({
  version: z.string(),
  lifetimesSeconds: z.array(z.int().positive()),
  defaultLifetimeSeconds: z.int().positive(),
  maxLifetimeSeconds: z.int().positive(),
  /** 0: inboxes do not end for want of activity. */
  idleWindowSeconds: z.int().nonnegative(),
  /** memory: nothing of a mail is ever written to a disk by Mayfly or its store. */
  retention: z.enum(['memory', 'disk']),
  /** How long after its end a mail may still lie on the server's disk; null where nobody can say. */
  lingerSeconds: z.int().nonnegative().nullable(),
  /** What has to be shown before an inbox is made. */
  challenge: z.enum(challengeKinds),
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
export type PatchMessageRequest = z.infer<typeof patchMessageRequest>;
export type SampleResponse = z.infer<typeof sampleResponse>;
export type DomainsResponse = z.infer<typeof domainsResponse>;
export type MetaResponse = z.infer<typeof metaResponse>;
