import type { SiteChallengeKind } from '@mayfly/contracts/challenge';

/** What one service does otherwise than the others; all of them are asked in one and the same way. */
export type ChallengeService = {
  readonly verifyUrl: string;
  /** Where the widget's script is for this site key. It calls `onload` once it can be used. */
  readonly scriptUrl: string;
  /** What the frame document may use, and nothing else: as Content Security Policy spells it. */
  readonly sources: {
    readonly script: string;
    readonly frame: string;
    readonly style: string;
    readonly connect: string;
  };
  /** Names the site key at the check too, so that an answer to another one of the same account does not count. */
  readonly checksSiteKey: boolean;
  readonly tellsAction: boolean;
  readonly tellsScore: boolean;
  /** How long the service itself takes an answer for. Milliseconds. */
  readonly answerLivesMs: number;
};

/** What the widget is told an answer is for, and what the service says that it was for. */
export const challengeAction = 'create_inbox';

const hcaptcha = 'https://hcaptcha.com https://*.hcaptcha.com';
const turnstile = 'https://challenges.cloudflare.com';
const google = 'https://www.google.com/recaptcha/';

export const challengeServices: Readonly<Record<SiteChallengeKind, ChallengeService>> = {
  hcaptcha: {
    verifyUrl: 'https://api.hcaptcha.com/siteverify',
    scriptUrl: 'https://js.hcaptcha.com/1/api.js?render=explicit&recaptchacompat=off',
    sources: { script: hcaptcha, frame: hcaptcha, style: hcaptcha, connect: hcaptcha },
    checksSiteKey: true,
    tellsAction: false,
    tellsScore: false,
    answerLivesMs: 120_000,
  },
  turnstile: {
    verifyUrl: 'https://challenges.cloudflare.com/turnstile/v0/siteverify',
    scriptUrl: 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit',
    sources: { script: turnstile, frame: turnstile, style: turnstile, connect: turnstile },
    checksSiteKey: false,
    tellsAction: true,
    tellsScore: false,
    answerLivesMs: 300_000,
  },
  recaptcha: {
    verifyUrl: 'https://www.google.com/recaptcha/api/siteverify',
    scriptUrl: 'https://www.google.com/recaptcha/api.js',
    sources: {
      script: `${google} https://www.gstatic.com/recaptcha/`,
      frame: `${google} https://recaptcha.google.com/recaptcha/`,
      style: 'https://www.gstatic.com/recaptcha/',
      connect: google,
    },
    checksSiteKey: false,
    tellsAction: true,
    tellsScore: true,
    answerLivesMs: 120_000,
  },
};
