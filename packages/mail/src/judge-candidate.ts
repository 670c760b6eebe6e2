import type { OneTimeCode } from '@mayfly/contracts/message';
import type { Candidate } from './find-candidates.ts';
import type { Name } from './find-names.ts';
import { isOtherNumber } from './other-number.ts';
import { placeCandidate } from './place-candidate.ts';
import { leastEvidence, leastEvidenceAlone, type MailSign, weighEvidence } from './weigh-evidence.ts';
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

/**
 * A code is what is tied to a code's name or to the request to type it, where enough speaks for its being one.
 * `another`: a number of another kind, whatever is said of codes around it. `unplaced`: tied to nothing.
 */
export function judgeCandidate(place: Place): WeighedVerdict | 'another' | 'unplaced' | 'unlikely' {
  if (isOtherNumber(place)) return 'another';
  const verdict = placeCandidate(place);
  if (verdict === undefined) return 'unplaced';
  const evidence = weighEvidence(place);
  if (evidence < leastEvidence) return 'unlikely';
  const doubt = doubts[place.candidate.shape] + (evidence < fairEvidence ? littleEvidence : 0);
  return { ...verdict, evidence, confidence: Math.round((verdict.confidence - doubt) * 100) / 100 };
}

/** The mail is so clearly one that brings a code that the only thing in it that could be one is. */
export function isLikelyAlone(place: Place): boolean {
  return weighEvidence(place) >= leastEvidenceAlone;
}

/** With less it is a code only where nothing else is. */
const fairEvidence = 1;
const littleEvidence = 0.1;

const doubts = { usual: 0, rare: 0.1, year: 0.2, number: 1 } as const;
