import type { CodeResponse } from '@mayfly/contracts/http-api';
import type { Summary } from '@mayfly/contracts/message';

/** The mail whose code was waited for; undefined where none came in time. */
export function codeAnswer(message: Summary | undefined): CodeResponse {
  const { codes = [], links = [] } = message ?? {};
  return {
    code: codes[0]?.value ?? null,
    link: links[0]?.url ?? null,
    candidates: [
      ...codes.map(({ value, confidence, reason }) => ({ value, kind: 'code' as const, confidence, reason })),
      ...links.map(({ url, kind, confidence, reason }) => ({ value: url, kind, confidence, reason })),
    ],
    message: message ?? null,
    timedOut: message === undefined,
  };
}

export function saysWhatToDo({ codes, links }: Summary): boolean {
  return codes.length > 0 || links.length > 0;
}
