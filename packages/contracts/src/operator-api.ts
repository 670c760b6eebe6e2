import { z } from 'zod';
import { instant } from './message.ts';

/** Bodies of the operator's routes: about API keys, and about domains. */
export const createApiKeyRequest = z.strictObject({
  label: z.string().min(1).max(64).describe('What it is for, so that it is known which one to revoke.'),
});

export const apiKey = z.strictObject({ id: z.string(), label: z.string(), createdAt: instant });

export const createdApiKey = apiKey.extend({
  key: z.string().describe('Sent as `X-Api-Key`. Shown this once; the server keeps only its hash.'),
});

export const apiKeysResponse = z.strictObject({ items: z.array(apiKey).describe('Oldest first.') });

/**
 * active: offered for new inboxes. receive-only: takes mail for those there are. retired: the same until the last of
 * them has ended, and then it is ours no more.
 */
export const domainState = z.enum(['active', 'receive-only', 'retired']);

const weight = z.int().min(1).max(1000).describe('How often it is offered, against the weights of the others.');

export const operatedDomain = z.strictObject({
  name: z.string().describe('`example.org`, or `*.example.org`: inboxes under any one label of it.'),
  state: domainState,
  weight,
  endsAt: instant.optional().describe('Of a retired one: when its last inbox has ended.'),
});

export const addDomainRequest = z.strictObject({
  name: z.string().max(260),
  state: domainState.exclude(['retired']).default('active'),
  weight: weight.default(1),
});

export const setDomainRequest = z.strictObject({ state: domainState.optional(), weight: weight.optional() });

export const operatedDomainsResponse = z.strictObject({ items: z.array(operatedDomain) });

export type DomainState = z.infer<typeof domainState>;
export type OperatedDomain = z.infer<typeof operatedDomain>;
export type AddDomainRequest = z.infer<typeof addDomainRequest>;
export type SetDomainRequest = z.infer<typeof setDomainRequest>;
export type OperatedDomainsResponse = z.infer<typeof operatedDomainsResponse>;
export type ApiKey = z.infer<typeof apiKey>;
export type CreatedApiKey = z.infer<typeof createdApiKey>;
export type ApiKeysResponse = z.infer<typeof apiKeysResponse>;
