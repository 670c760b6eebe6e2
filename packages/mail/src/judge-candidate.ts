import { leastEvidence, leastEvidenceAlone } from './evidence-weights.ts';
import { isOtherNumber } from './other-number.ts';
import type { Place, WeighedVerdict } from './place.ts';
import { placeCandidate } from './place-candidate.ts';
import { weighEvidence } from './weigh-evidence.ts';

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
