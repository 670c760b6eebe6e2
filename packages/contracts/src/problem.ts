import { z } from 'zod';
import { errorCodes } from './error-code.ts';

/** RFC 9457, `application/problem+json`. Carries nothing a peer sent. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(errorCodes),
  detail: z.string().optional(),
  requestId: z.string(),
});

export type Problem = z.infer<typeof problem>;
