import { z } from 'zod';
import { instant } from './message.ts';

export const inbox = z.strictObject({
  id: z.string().describe('Names the inbox in URLs and channels; opens nothing.'),
  address: z.string(),
  label: z.string().optional(),
  createdAt: instant,
  lifetimeSeconds: z.int().positive().describe('The chosen lifetime, and what one extension adds.'),
  expiresAt: instant,
  idleExpiresAt: instant
    .nullable()
    .describe('When it ends for want of activity; null where the operator switched the idle clock off.'),
  maxExpiresAt: instant.describe('No extension moves `expiresAt` past this.'),
});

export type Inbox = z.infer<typeof inbox>;

/** The two instants that move. The inbox ends at the earlier one. */
export const clocks = inbox.pick({ expiresAt: true, idleExpiresAt: true, maxExpiresAt: true });
export type Clocks = z.infer<typeof clocks>;
