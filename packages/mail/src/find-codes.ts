import type { OneTimeCode } from '@mayfly/contracts/message';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { findNames, type Name } from './find-names.ts';

/** Codes in a summary. */
const mostCodes = 3;
/** What is less likely is left out. */
const leastConfidence = 0.6;
/** So much less likely than the likeliest that it is something else. */
const widestGap = 0.12;

/**
 * The one-time codes a mail was sent for, likeliest first. Each text is one way the mail says what it says: its
 * subject, its text part, the words of its HTML. Linear in their lengths, and never fails.
 */
export function findCodes(texts: readonly string[]): OneTimeCode[] {
  const best = new Map<string, OneTimeCode>();
  const readings = texts.map((text) => ({ text, names: findNames(text) }));
  const about = readings[0]?.text ?? '';
  const isNamedAnywhere = readings.some(({ names }) => names.some(({ kind }) => kind === 'code'));
  const speaksOfCode = readings[0]?.names.some(({ kind }) => kind === 'code') ?? false;
  const others = new Set<string>();
  for (const reading of readings) {
    for (const { value, verdict } of judgeCandidates(reading.text, reading.names, speaksOfCode)) {
      if (verdict === 'another') others.add(value);
      else if (verdict === undefined && reading.text === about && isNamedAnywhere && endsOrBegins(about, value))
        best.set(value, { value, confidence: 0.7, reason: 'near' });
      else if (verdict !== undefined && verdict.confidence > (best.get(value)?.confidence ?? 0))
        best.set(value, { value, ...verdict });
    }
  }
  // What is called an order number in one place is one in all, unless it is called a code in another.
  for (const { value, reason } of [...best.values()]) if (reason !== 'named' && others.has(value)) best.delete(value);
  const ranked = [...best.values()].sort((a, b) => b.confidence - a.confidence);
  const least = Math.max(leastConfidence, (ranked[0]?.confidence ?? 0) - widestGap);
  return ranked.filter(({ confidence }) => confidence >= least).slice(0, mostCodes);
}

/** `Tidewater: 482910` as a subject, in mail that speaks of a code. */
function endsOrBegins(subject: string, value: string): boolean {
  return /^[0-9]{5,8}$/.test(value) && /^(?:.*[:：-]\s*[0-9]+|[[({【]?[0-9]+\b.*)$/.test(subject.trim());
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

type Judgement = { readonly value: string; readonly verdict: Verdict | 'another' | undefined };

function judgeCandidates(text: string, names: readonly Name[], speaksOfCode: boolean): Judgement[] {
  const candidates = findCandidates(text);
  const judged: Judgement[] = [];
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
    judged.push({ value: candidate.value, verdict });
    if (owner !== undefined) owned.add(owner);
  }
  return judged;
}

/** On either side of a candidate. */
const mostNames = 12;
/** UTF-16 units. */
const farthest = 140;

type Verdict = Pick<OneTimeCode, 'confidence' | 'reason'>;

function judge(place: Place): Judgement['verdict'] {
  if (belongsToAnother(place) || isBargain(place)) return 'another';
  const verdict = byNameBefore(place) ?? byNameAfter(place) ?? byStandingAlone(place) ?? byEnter(place);
  if (verdict === undefined) return undefined;
  const confidence = Math.round((verdict.confidence - doubts[place.candidate.shape]) * 100) / 100;
  return { ...verdict, confidence };
}

const doubts = { usual: 0, rare: 0.1, year: 0.2, number: 1 } as const;

/** The nearest name before it is that of another kind of number, and its own. */
function belongsToAnother(place: Place): boolean {
  const { text, candidate, before, taken } = place;
  const nearest = before.find(({ kind }) => kind !== 'bargain' && kind !== 'enter');
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
  if (saysIs.test(between)) return { confidence: 0.95, reason: 'named' };
  if (between.length <= 70) return { confidence: 0.82, reason: 'named' };
  return { confidence: 0.7, reason: 'near' };
}

/** `Your code for the transaction of today is 482910`. */
const saysIs =
  /(?:^|[\s"“”'«»])(?:is|are|reads|ist|lautet|heißt|est|sont|es|é|è|jest|to|будет|это|равен|[-–—=:])[\s"“”'«»*]{1,4}$|[为為是はがは]\s?[「『【"“]?$/iu;

function byNameAfter({ text, candidate, after }: Place): Verdict | undefined {
  const name = after.find(({ kind }) => kind === 'code');
  if (name === undefined) return undefined;
  const between = text.slice(candidate.end, name.start);
  // `Type 482910 on the page. That is your one-time code.`
  if (between.length <= farthest && next.test(between)) return { confidence: 0.75, reason: 'near' };
  // What begins the next line is said of something else, or stands below what has a line to itself.
  if (between.length > 70 || !isOneSentence(between) || /[0-9]{4}|^[^\p{L}\p{N}]*\n/u.test(between)) return undefined;
  return { confidence: between.length <= 40 ? 0.95 : 0.8, reason: 'named' };
}

const next =
  /^[^.!?\n]*[.!?]\s+(?:this|that|it|das|dies|c'est|ceci|ce|esta?|este|esto|isto|esse|é|questo|questa|è|dit|dat|to|это)\s[^.!?\n]*$/i;

/** `Use 482910 to sign in`; in Japanese and Korean the verb comes last. */
function byEnter({ text, candidate, before, after }: Place): Verdict | undefined {
  if (candidate.shape !== 'usual') return undefined;
  const [name] = before;
  const away = name?.kind === 'enter' ? text.slice(name.end, candidate.start) : undefined;
  if (
    away !== undefined &&
    away.length <= 40 &&
    isOneSentence(away) &&
    /^[0-9]{5,8}$/.test(candidate.value) &&
    !candidate.value.endsWith('000')
  )
    return { confidence: away.length <= 12 ? 0.78 : 0.65, reason: 'near' };
  const told =
    (before[0]?.kind === 'enter' &&
      /^[\s:"'“”*「『]*(?:\p{L}{1,10}\s)?$/u.test(text.slice(before[0].end, candidate.start))) ||
    (after[0]?.kind === 'enter' && /^[^\n.!?。、]{0,6}$/.test(text.slice(candidate.end, after[0].start)));
  return told ? { confidence: 0.78, reason: 'near' } : undefined;
}

function byStandingAlone({ text, candidate, before, after, taken, speaksOfCode }: Place): Verdict | undefined {
  if (!standsAlone(text, candidate)) return undefined;
  const above = before.find((name) => name.kind === 'code' && !taken(name));
  const linesAbove = above === undefined ? 9 : linesIn(text.slice(above.end, candidate.start));
  if (linesAbove <= 1) return { confidence: 0.95, reason: 'alone' };
  const [next] = after;
  const linesBelow =
    next?.kind === 'code' || next?.kind === 'enter' ? linesIn(text.slice(candidate.end, next.start)) : 9;
  if (linesBelow <= 1) return { confidence: 0.88, reason: 'alone' };
  if (linesAbove === 2) return { confidence: 0.85, reason: 'alone' };
  if (before[0]?.kind === 'enter' && linesIn(text.slice(before[0].end, candidate.start)) <= 1)
    return { confidence: 0.8, reason: 'alone' };
  return speaksOfCode && candidate.shape === 'usual' ? { confidence: 0.75, reason: 'alone' } : undefined;
}

/** Line ends with words between them count once. */
function linesIn(between: string): number {
  return between.length > 300 ? 9 : (between.trim().match(/\n\s*(?=\S)/g)?.length ?? 0) + 1;
}

/** On its line there is nothing else that says anything. */
function standsAlone(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  return /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(before) && /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(after);
}
