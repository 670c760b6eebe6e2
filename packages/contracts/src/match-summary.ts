import type { Summary } from './message.ts';

/** What a mail has to be. A string is looked for as it is, in any case; a sender is its name or its address. */
export type Wanted = {
  readonly from?: string | RegExp | undefined;
  readonly subject?: string | RegExp | undefined;
  /** Whether a one-time code was found in it. */
  readonly hasCode?: boolean | undefined;
};

export type FailedTest = keyof Wanted;

/** The first test that a mail does not pass; undefined where it is what is wanted. */
export function firstFailure({ from, subject, codes }: Summary, wanted: Wanted): FailedTest | undefined {
  if (!matches(wanted.from, from.name, from.address)) return 'from';
  if (!matches(wanted.subject, subject)) return 'subject';
  if (wanted.hasCode !== undefined && wanted.hasCode !== codes.length > 0) return 'hasCode';
  return undefined;
}

function matches(wanted: string | RegExp | undefined, ...texts: string[]): boolean {
  if (wanted === undefined) return true;
  if (typeof wanted === 'string') return texts.some((text) => text.toLowerCase().includes(wanted.toLowerCase()));
  // `search` starts at the beginning whatever `lastIndex` a global expression was left with.
  return texts.some((text) => text.search(wanted) >= 0);
}
