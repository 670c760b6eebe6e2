import type { Authentication } from '@mayfly/contracts/message';

/** The three verdicts as RFC 8601 has them, in every language. */
export function listVerdicts({ spf, dkim, dmarc }: Authentication): string {
  return `SPF ${spf}, DKIM ${dkim}, DMARC ${dmarc}`;
}
