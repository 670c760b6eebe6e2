import { z } from 'zod';

/** Services that sites have tell people from machines. Each knows of who is asked, so an operator has to want one. */
export const siteChallengeKinds = ['hcaptcha', 'turnstile', 'recaptcha'] as const;
export type SiteChallengeKind = (typeof siteChallengeKinds)[number];

/** none: an inbox is made for the asking. pow: after a proof of work, made by the browser without a word. */
export const challengeKinds = ['none', 'pow', ...siteChallengeKinds] as const;
export type ChallengeKind = (typeof challengeKinds)[number];

const hex = z.string().regex(/^[0-9a-f]{2,128}$/);

/** ALTCHA's version 2: find the counter whose key, derived from nonce and counter, begins with `keyPrefix`. */
export const proofOfWork = z.strictObject({
  parameters: z.strictObject({
    algorithm: z.literal('PBKDF2/SHA-256'),
    nonce: hex,
    salt: hex,
    /** Rounds of each derivation. */
    cost: z.int().positive(),
    /** Bytes of the derived key. */
    keyLength: z.int().positive(),
    keyPrefix: hex,
    keySignature: hex,
    data: z.strictObject({
      /** No counter past this needs to be tried. */
      mostCounter: z.int().positive(),
      /** By the server's clock, in milliseconds since 1970. */
      expiresAt: z.int().positive(),
    }),
  }),
  signature: hex,
});

/** What `POST /inboxes` takes as `challenge`: the challenge as it was given, and what was found. */
export const challengeSolution = z.strictObject({
  challenge: proofOfWork,
  solution: z.strictObject({
    counter: z.int().nonnegative(),
    derivedKey: hex,
    /** Milliseconds it took, where a solver tells; nobody looks at it. */
    time: z.number().nonnegative().optional(),
  }),
});

/** Solved in the service's own widget; what that hands out is sent as it is. */
export const siteChallenge = z.strictObject({
  kind: z.enum(siteChallengeKinds),
  siteKey: z.string().describe('What the service knows this server by.'),
  frame: z.string().describe('The document the page shows the widget in: a path, or the URL of another origin.'),
});

export const challengeResponse = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('pow'), challenge: proofOfWork }),
  siteChallenge,
]);

export type ProofOfWork = z.infer<typeof proofOfWork>;
export type ChallengeSolution = z.infer<typeof challengeSolution>;
export type SiteChallenge = z.infer<typeof siteChallenge>;
export type ChallengeResponse = z.infer<typeof challengeResponse>;
