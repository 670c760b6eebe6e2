import { z } from 'zod';
import { instant } from './message.ts';

/** Bodies of the operator's routes about API keys. */
export const createApiKeyRequest = z.strictObject({
  label: z.string().min(1).max(64).describe('What it is for, so that it is known which one to revoke.'),
});

export const apiKey = z.strictObject({ id: z.string(), label: z.string(), createdAt: instant });

export const createdApiKey = apiKey.extend({
  key: z.string().describe('Sent as `X-Api-Key`. Shown this once; the server keeps only its hash.'),
});

export const apiKeysResponse = z.strictObject({ items: z.array(apiKey).describe('Oldest first.') });

export type ApiKey = z.infer<typeof apiKey>;
export type CreatedApiKey = z.infer<typeof createdApiKey>;
export type ApiKeysResponse = z.infer<typeof apiKeysResponse>;
