import type { OneTimeCode } from '@mayfly/contracts/message';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { findNames, type Name } from './find-names.ts';

/** Codes in a summary. */
const mostCodes = 3;
/** What is less likely is left out. */
const leastConfidence = 0.6;
/** So much less likely than the likeliest that it is something else. */
const widestGap = 0.15;

/**
 * The one-time codes a mail was sent for, likeliest first. Each text is one way the mail says what it says: its
 * subject, its text part, the words of its HTML. Linear in their lengths, and never fails.
 */
export function findCodes(texts: readonly string[]): OneTimeCode[] {
  const best = new Map<string, OneTimeCode>();
  const readings = texts.map((text) => ({ text, names: findNames(text) }));
  const speaksOfCode = readings.some(({ names }) => names.some(({ kind }) => kind === 'code'));
  for (const { text, names } of readings) {
    for (const code of judgeCandidates(text, names, speaksOfCode)) {
      if (code.confidence > (best.get(code.value)?.confidence ?? 0)) best.set(code.value, code);
    }
  }
  const ranked = [...best.values()].sort((a, b) => b.confidence - a.confidence);
  const least = Math.max(leastConfidence, (ranked[0]?.confidence ?? 0) - widestGap);
  return ranked.filter(({ confidence }) => confidence >= least).slice(0, mostCodes);
}

/** A candidate with what is said around it. */
type Place = {
  readonly text: string;
  readonly candidate: Candidate;
  /** Before and after it, nearest first, as far as they could speak of it. */
  readonly before: readonly Name[];
  readonly after: readonly Name[];
  /** Whether it is the name of a number before this one. */
  taken(name: Name): boolean;
  readonly speaksOfCode: boolean;
};

function judgeCandidates(text: string, names: readonly Name[], speaksOfCode: boolean): OneTimeCode[] {
  const candidates = findCandidates(text);
  const codes: OneTimeCode[] = [];
  const owned = new Set<Name>();
  let next = 0;
  for (const candidate of candidates) {
    while (next < names.length && (names[next]?.start ?? 0) < candidate.start) next += 1;
    const before = names.slice(Math.max(0, next - mostNames), next).reverse();
    const owner = before.find(({ kind }) => kind !== 'bargain');
    const taken = (name: Name) => owned.has(name);
    const verdict =
      candidate.shape === 'number'
        ? undefined
        : judge({
            text,
            candidate,
            before,
            after: names.slice(next, next + mostNames),
            taken,
            speaksOfCode,
          });
    if (verdict !== undefined) codes.push({ value: candidate.value, ...verdict });
    if (owner !== undefined) owned.add(owner);
  }
  return codes;
}

/** On either side of a candidate. */
const mostNames = 12;
/** UTF-16 units. */
const farthest = 140;

type Verdict = Pick<OneTimeCode, 'confidence' | 'reason'>;

function judge(place: Place): Verdict | undefined {
  if (belongsToAnother(place) || isBargain(place)) return undefined;
  const verdict = byNameBefore(place) ?? byNameAfter(place) ?? byEnter(place) ?? byStandingAlone(place);
  if (verdict === undefined) return undefined;
  const confidence = Math.round((verdict.confidence - doubts[place.candidate.shape]) * 100) / 100;
  return { ...verdict, confidence };
}

const doubts = { usual: 0, rare: 0.1, year: 0.2, number: 1 } as const;

/** The nearest name before it is that of another kind of number, and its own. */
function belongsToAnother(place: Place): boolean {
  const { text, candidate, before, taken } = place;
  const [nearest] = before.filter(({ kind }) => kind !== 'bargain');
  if (nearest === undefined || taken(nearest)) return false;
  const between = text.slice(nearest.end, candidate.start);
  if (nearest.kind === 'thing') return isThings(place, nearest, between);
  return nearest.kind === 'number' && between.length <= 40 && !/\n\s*\n\s*\S|\.\s|[!?。]/.test(between.slice(1));
}

/** Right behind it; on the next line where the thing is a heading; behind a colon where no code is spoken of. */
function isThings({ text, candidate, before }: Place, { start }: Name, between: string): boolean {
  if (/^[ \t#.º°]{0,4}$/.test(between)) return true;
  if (!/^[\s#.:\-–]{0,8}$/.test(between)) return false;
  const isHeading = /(?:^|\n)[^\n]{0,14}$/.test(text.slice(Math.max(0, start - 15), start));
  return between.includes('\n') ? isHeading : !codeIn(before, text, candidate);
}

/** Whether a code is spoken of earlier in the sentence. */
function codeIn(before: readonly Name[], text: string, candidate: Candidate): boolean {
  return before.some(({ kind, end }) => kind === 'code' && isOneSentence(text.slice(end, candidate.start)));
}

function isBargain({ text, candidate, before, after }: Place): boolean {
  return (
    before.some(({ kind, end }) => kind === 'bargain' && isNear(text.slice(end, candidate.start))) ||
    after.some(({ kind, start }) => kind === 'bargain' && isNear(text.slice(candidate.end, start)))
  );
}

function isNear(between: string): boolean {
  return between.length <= 80 && isOneSentence(between);
}

/** A line may end in it, a paragraph or a sentence may not. */
function isOneSentence(between: string): boolean {
  return between.length <= farthest && !/\.(?:\s|$)|[!?。]|\n[\s>*|]*\n/.test(between);
}

function byNameBefore({ text, candidate, before, taken }: Place): Verdict | undefined {
  const name = before.find(({ kind }) => kind === 'code');
  if (name === undefined) return undefined;
  const between = text.slice(name.end, candidate.start);
  if (!isOneSentence(between)) return undefined;
  if (taken(name)) return { confidence: 0.62, reason: 'near' };
  if (between.length <= 16 || /[:：]\s*$/.test(between)) return { confidence: 0.97, reason: 'named' };
  if (between.length <= 70) return { confidence: 0.88, reason: 'named' };
  return { confidence: 0.7, reason: 'near' };
}

function byNameAfter({ text, candidate, after }: Place): Verdict | undefined {
  const name = after.find(({ kind }) => kind === 'code');
  if (name === undefined) return undefined;
  const between = text.slice(candidate.end, name.start);
  if (between.length > 70 || !isOneSentence(between) || /[0-9]{4}/.test(between)) return undefined;
  return { confidence: between.length <= 40 ? 0.95 : 0.8, reason: 'named' };
}

/** `Use 482910 to sign in`. */
function byEnter({ text, candidate, before }: Place): Verdict | undefined {
  const [name] = before;
  if (name?.kind !== 'enter' || candidate.shape !== 'usual' || candidate.value.length < 5) return undefined;
  return /^[\s:"'“*]*$/.test(text.slice(name.end, candidate.start)) ? { confidence: 0.8, reason: 'near' } : undefined;
}

function byStandingAlone(place: Place): Verdict | undefined {
  const { text, candidate, before, after, taken, speaksOfCode } = place;
  if (!speaksOfCode || !standsAlone(text, candidate)) return undefined;
  const above = before.find(({ kind, end }) => kind === 'code' && candidate.start - end <= 300);
  const lead = above && text.slice(above.end, candidate.start);
  if (above !== undefined && lead !== undefined && !taken(above))
    return { confidence: /[:：]\s*$/.test(lead) ? 0.96 : 0.94, reason: 'alone' };
  const below = after.find(({ kind, start }) => kind === 'code' && start - candidate.end <= 200);
  if (below !== undefined) return { confidence: 0.88, reason: 'alone' };
  return candidate.shape === 'year' ? undefined : { confidence: 0.75, reason: 'alone' };
}

/** On its line there is nothing else that says anything. */
function standsAlone(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  return /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(before) && /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(after);
}
