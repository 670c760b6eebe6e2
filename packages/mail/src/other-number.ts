import type { Name } from './find-names.ts';
import { isForProof } from './mail-signs.ts';
import { isOneSentence } from './one-sentence.ts';
import type { Place } from './place.ts';

/** A number of another kind, whatever is said of codes around it. */
export function isOtherNumber(place: Place): boolean {
  return isAnothers(place) || isCount(place) || isPast(place) || isAsked(place) || isExample(place);
}

/** The nearest name before it is that of another kind of number, and its own. */
function isAnothers(place: Place): boolean {
  const { text, candidate, before, isTaken } = place;
  const nearest = before.find(
    (name) => name.kind !== 'bargain' && name.kind !== 'enter' && !countsSome(text, name) && !isToldNumber(name, place),
  );
  if (nearest === undefined || isTaken(nearest)) return false;
  const between = text.slice(nearest.end, candidate.start);
  if (nearest.kind === 'thing') return isThings(place, nearest, between);
  return nearest.kind === 'number' && between.length <= 40 && !/\n\s*\n\s*\S|\.\s|[!?。]/.test(between.slice(1));
}

/** `Saisissez le numéro 83102`, where someone is to prove something; elsewhere it is to be told on the telephone. */
export function isToldNumber({ kind, start, end }: Name, { text, candidate, before, facts }: Place): boolean {
  if (kind !== 'number' || !plainNumber.test(text.slice(start, end))) return false;
  if (!/^[\s:]{0,3}$/.test(text.slice(end, candidate.start))) return false;
  const isSoonPast = isForProof(facts) || facts.has('mail: lapses in minutes');
  return isSoonPast && before.some((name) => name.kind === 'enter' && name.end <= start && start - name.end <= 10);
}

const plainNumber = /^(?:number|nummer|num[eé]ro|número|numer|номер|番号|번호)$/i;

/** `Code no. 3: 482910`: it is the third. */
function countsSome(text: string, { kind, end }: Name): boolean {
  return kind === 'number' && /^[\s.:#]{0,3}[0-9]{1,2}(?![0-9])\s?[:)\].\n–-]/.test(text.slice(end, end + 10));
}

/** Right behind it; on the next line where the thing is a heading; behind a colon where no code is spoken of. */
function isThings({ text, candidate, before }: Place, { start }: Name, between: string): boolean {
  if (/^[ \t#.°]{0,4}$/.test(between)) return true;
  if (!/^[\s#.:\-–]{0,8}$/.test(between)) return false;
  if (between.includes('\n')) return isHeading(text, before, start);
  return !before.some(({ kind, end }) => kind === 'code' && isOneSentence(text.slice(end, candidate.start)));
}

/** It begins a line, and nobody is told to type there: `Type it at the terminal:`. */
function isHeading(text: string, before: readonly Name[], start: number): boolean {
  const [line] = /[^\n]*$/.exec(text.slice(Math.max(0, start - 15), start)) ?? [''];
  return line.length < 15 && !before.some((name) => name.kind === 'enter' && name.start >= start - line.length);
}

/** `Your code 482910 has expired`. */
function isPast({ text, candidate, after }: Place): boolean {
  return after.some(
    ({ kind, start }) =>
      kind === 'past' && start - candidate.end <= 60 && isOneSentence(text.slice(candidate.end, start)),
  );
}

/** `Your code for account 88120445 is: 552093`. */
function isAsked({ text, candidate: { end } }: Place): boolean {
  return /^\s?(?:(?:is|lautet|ist|est(?:\sl[ea])?|es|é|è|jest)\s?:?|:)\s?[0-9A-Z]{2,}[0-9][0-9A-Z-]*(?![.:/0-9A-Z])/.test(
    text.slice(end, end + 24),
  );
}

/** `six digits (e.g. 900101)` */
function isExample({ text, candidate: { start } }: Place): boolean {
  return forExample.test(text.slice(Math.max(0, start - 16), start));
}

const forExample =
  /(?:^|[^\p{L}])(?:e\. ?g\.|for example|z\. ?b\.|zum beispiel|p\. ?ex\.|par exemple|p\. ?ej\.|por ejemplo|por exemplo|ad es(?:empio|\.)|per esempio|bijv\.|bijvoorbeeld|np\.|na przykład|например|напр\.|例如|比如|例えば|例|예시?|예를 들어)[\s,:：]{0,3}$/iu;

/** `4500 students`. */
function isCount({ text, candidate: { value, end } }: Place): boolean {
  return /^[0-9]{2}00$/.test(value) && /^ \p{Ll}{4}/u.test(text.slice(end, end + 6));
}
