import { z } from 'zod';
import { instant } from './message.ts';

export const inbox = z.strictObject({
  /** Names the inbox in URLs and channels; opens nothing. */
  id: z.string(),
  address: z.string(),
  label: z.string().optional(),
  createdAt: instant,
  /** The chosen lifetime, and what one extension adds. */
  lifetimeSeconds: z.int().positive(),
  expiresAt: instant,
  /** When it ends for want of activity; null where the operator switched the idle clock off. */
  idleExpiresAt: instant.nullable(),
  /** No extension moves `expiresAt` past this. */
  maxExpiresAt: instant,
});

export type Inbox = z.infer<typeof inbox>;

/** The two instants that move. The inbox ends at the earlier one. */
export const clocks = inbox.pick({ expiresAt: true, idleExpiresAt: true, maxExpiresAt: true });
export type Clocks = z.infer<typeof clocks>;
