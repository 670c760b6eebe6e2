import type { OneTimeCode } from '@mayfly/contracts/message';
import type { MailSign } from './evidence-weights.ts';
import type { Candidate } from './find-candidates.ts';
import type { Name } from './find-names.ts';
import type { FoundWord } from './word-finder.ts';

/** A candidate with what is said around it. */
export type Place = {
  readonly text: string;
  readonly isSubject: boolean;
  /** It is in the subject, and the text says that the code is there. */
  readonly isPointedAt: boolean;
  readonly candidate: Candidate;
  /** Nearest first, as are those after it. */
  readonly before: readonly Name[];
  readonly after: readonly Name[];
  /** What is spoken of nearest to it, on either side. */
  readonly about: readonly FoundWord<'proof' | 'errand'>[];
  /** Whether it is the name of a number before this one. */
  isTaken(name: Name): boolean;
  /** What the whole of the mail says. */
  readonly facts: ReadonlySet<MailSign>;
};

export type Verdict = Pick<OneTimeCode, 'confidence' | 'reason'>;

/** With all that speaks for its being a code, and against it. */
export type WeighedVerdict = Verdict & { readonly evidence: number };
