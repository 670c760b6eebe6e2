import type { OneTimeCode } from '@mayfly/contracts/message';
import { isUnlikeOthers } from './candidate-looks.ts';
import { leastEvidenceAlone } from './evidence-weights.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { findNames, type Name } from './find-names.ts';
import { findTopics } from './find-topics.ts';
import { isLikelyAlone, judgeCandidate } from './judge-candidate.ts';
import { mailSigns, pointsAtSubject, type Reading } from './mail-signs.ts';
import type { Place, WeighedVerdict } from './place.ts';

/** Codes in a summary. */
const mostCodes = 3;
/** What is less likely is left out. */
const leastConfidence = 0.7;
/** So sure is it that it is a code, whatever it is called elsewhere. */
const leastOverOther = 0.9;
/** So much less likely than the likeliest that it is something else. */
const widestGap = 0.05;
/** So much less speaks for it than for another. */
const muchLess = 4;

/**
 * The one-time codes a mail was sent for, likeliest first. Each text is one way the mail says what it says, in the
 * form of `LinkedText`; the first is its subject. Linear in their lengths, and never fails.
 */
export function findCodes(texts: readonly string[]): OneTimeCode[] {
  const readings = texts.map((text) => ({
    text,
    lower: text.toLowerCase(),
    names: findNames(text),
    topics: findTopics(text),
  }));
  const facts = mailSigns(readings);
  const isSubjectPointedAt = pointsAtSubject(readings.slice(1));
  const best = new Map<string, OneTimeCode>();
  const evidence = new Map<string, number>();
  const others = new Set<string>();
  for (const { value, verdict } of readings.flatMap((reading, index) =>
    judgeReading(reading, { isSubject: index === 0, isPointedAt: index === 0 && isSubjectPointedAt }, facts),
  )) {
    if (verdict === 'another') {
      others.add(value);
      continue;
    }
    const { confidence, reason } = verdict;
    evidence.set(value, Math.max(verdict.evidence, evidence.get(value) ?? 0));
    if (confidence > (best.get(value)?.confidence ?? 0)) best.set(value, { value, confidence, reason });
  }
  // What is called an order number in one place is one in all, unless it is called a code in another.
  const most = Math.max(...evidence.values());
  const codes = [...best.values()].filter(
    ({ value, confidence }) =>
      (confidence > leastOverOther || !others.has(value)) && most - (evidence.get(value) ?? 0) < muchLess,
  );
  const ranked = codes.sort((a, b) => b.confidence - a.confidence);
  const least = Math.max(leastConfidence, (ranked[0]?.confidence ?? 0) - widestGap);
  return ranked
    .filter(({ value, confidence }) => confidence >= least && isAlike(value, ranked[0]?.value ?? ''))
    .filter(({ value }, index, alike) => !isRepeated(value, alike.slice(0, index)))
    .slice(0, mostCodes);
}

/** Where a mail brings two codes they are of one make; what is not is some other number. */
function isAlike(value: string, likeliest: string): boolean {
  const isOfDigits = (written: string) => /^[0-9]+$/.test(written);
  const plainLength = (written: string) => written.replaceAll('-', '').length;
  return isOfDigits(value) === isOfDigits(likeliest) && plainLength(value) === plainLength(likeliest);
}

/** `WDJB-MJHT`, `WDJBMJHT` and `wdjbmjht` are one code. */
function isRepeated(value: string, likelier: readonly OneTimeCode[]): boolean {
  const plain = (written: string) => written.replaceAll('-', '').toUpperCase();
  return likelier.slice(0, mostCodes).some((code) => plain(code.value) === plain(value));
}

/** On either side of a candidate. */
const mostNames = 12;
const mostTopics = 4;

/** UTF-16 units between a word and the first number behind it, for the word to be about that one alone. */
const farthestOwned = 24;

type Judgement = { readonly value: string; readonly verdict: WeighedVerdict | 'another' };

function judgeReading(
  { text, names, topics }: Reading,
  where: Pick<Place, 'isSubject' | 'isPointedAt'>,
  facts: Place['facts'],
): Judgement[] {
  const judged: Judgement[] = [];
  const unplaced: Place[] = [];
  const owned = new Set<Name>();
  let next = 0;
  let nextTopic = 0;
  for (const candidate of findCandidates(text)) {
    while (next < names.length && (names[next]?.start ?? 0) < candidate.start) next += 1;
    while (nextTopic < topics.length && (topics[nextTopic]?.start ?? 0) < candidate.start) nextTopic += 1;
    const before = names.slice(Math.max(0, next - mostNames), next).reverse();
    const after = names.slice(next, next + mostNames);
    if (candidate.shape !== 'number' && !isName(candidate, [before[0], after[0]])) {
      const about = topics.slice(Math.max(0, nextTopic - mostTopics), nextTopic + mostTopics);
      const isTaken = (name: Name) => owned.has(name);
      const place = { text, ...where, candidate, before, after, about, isTaken, facts };
      const verdict = judgeCandidate(place);
      if (verdict === 'unplaced') unplaced.push(place);
      else if (verdict !== 'unlikely') judged.push({ value: candidate.value, verdict });
    }
    const owner = /[0-9]/.test(candidate.value) ? before.find(({ kind }) => kind !== 'bargain') : undefined;
    if (owner !== undefined && candidate.start - owner.end <= farthestOwned) owned.add(owner);
  }
  return [...judged, ...judgeLone(unplaced)];
}

/** `SMS-TAN` */
function isName({ start, end }: Candidate, names: readonly (Name | undefined)[]): boolean {
  return names.some((name) => name !== undefined && name.start <= start && name.end >= end);
}

/** Where nothing says which it is, and there is but one thing that looks like nothing else. */
function judgeLone(unplaced: readonly Place[]): Judgement[] {
  const telling = unplaced.filter(({ candidate }) => isUnlikeOthers(candidate));
  const [place, another] = telling;
  if (place === undefined || another !== undefined || !isLikelyAlone(place)) return [];
  return [
    { value: place.candidate.value, verdict: { confidence: 0.72, reason: 'near', evidence: leastEvidenceAlone } },
  ];
}
