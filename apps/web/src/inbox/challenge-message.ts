import * as z from 'zod/mini';

/** What the document with the widget says of it (`apps/gateway/src/challenge-frame-script.ts`). */
export type ChallengeMessage = z.infer<typeof challengeMessage>;

/** The only window that is listened to, and the origin it has. */
export type ChallengeSource = { readonly window: Window | null | undefined; readonly origin: string };

// Compiled checks would need what the page's policy forbids, and even to ask for it is reported.
z.config({ jitless: true });

const mayfly = z.literal('challenge');
const challengeMessage = z.discriminatedUnion('state', [
  z.strictObject({ mayfly, state: z.literal('shown'), size: z.enum(['small', 'large']) }),
  z.strictObject({ mayfly, state: z.literal('solved'), answer: z.string().check(z.minLength(1), z.maxLength(8192)) }),
  z.strictObject({ mayfly, state: z.enum(['failed', 'expired', 'unreachable']) }),
]);

/** undefined for whatever anybody else says, and for what is none. */
export function readChallengeMessage(
  event: Pick<MessageEvent, 'data' | 'origin' | 'source'>,
  { window, origin }: ChallengeSource,
): ChallengeMessage | undefined {
  if (!window || event.source !== window || event.origin !== origin) return undefined;
  return challengeMessage.safeParse(event.data).data;
}
