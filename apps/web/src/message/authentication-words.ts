import type { Authentication } from '@mayfly/contracts/message';

/** Whether it is from whom it says, in words. What was not found out is not held against the sender. */
export function sayAuthentication({ dmarc }: Authentication): string {
  return sentences[dmarc];
}

/** The three verdicts as RFC 8601 has them. */
export function listVerdicts({ spf, dkim, dmarc }: Authentication): string {
  return `SPF ${spf}, DKIM ${dkim}, DMARC ${dmarc}`;
}

const sentences: Record<Authentication['dmarc'], string> = {
  pass: 'The sender’s domain vouches for this mail.',
  fail: 'The sender’s domain does not vouch for this mail. It may be forged.',
  none: 'The sender’s domain does not say how to tell its mail from forgeries.',
  temperror: 'Whether the sender’s domain vouches for this mail could not be found out in time.',
  permerror: 'Whether the sender’s domain vouches for this mail cannot be told.',
};
