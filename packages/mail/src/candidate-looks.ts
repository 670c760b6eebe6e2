import type { Candidate } from './find-candidates.ts';
import type { Place } from './place.ts';

/** Five characters and no round number: hardly a count, a house number, or the end of a card's. */
export function isTelling({ shape, value }: Candidate): boolean {
  return shape !== 'year' && value.length >= 5 && !value.endsWith('000');
}

/** `WDJB-MJHT` */
export function isGrouped({ value }: Candidate): boolean {
  return /^[A-Z0-9]{3,5}(?:-[A-Z0-9]{3,5})+$/.test(value);
}

/** A letter behind a digit, or groups: no number of anything is written so; names of schools and firms are longer. */
export function isUnlikeOthers(candidate: Candidate): boolean {
  const groups = candidate.value.split('-');
  const isEven = groups.every((group) => group.length === groups[0]?.length && !/^[A-Z]+[0-9]{1,2}$/.test(group));
  return (
    (isGrouped(candidate) && isEven) ||
    (candidate.shape === 'usual' && candidate.value.length <= 8 && /[0-9][A-Z]/.test(candidate.value))
  );
}

/** On its line there is nothing else that says anything. */
export function standsAlone(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  return /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(before) && /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(after);
}

/** The first thing that is said, and at once what for: no amount, and no count. */
export function opensSubject({ text, isSubject, candidate: { start, end } }: Place): boolean {
  return (
    isSubject &&
    start <= 40 &&
    /^[^\p{L}\p{N}]*$/u.test(text.slice(0, start)) &&
    saysWhat.test(text.slice(end, end + 12))
  );
}

const saysWhat =
  /^[^\p{L}\p{N}]*$|^["”»'」』】)\]*]{0,2}\s*(?:[-–—:=|·]|(?:is|ist|est|es|é|è|jest|to|для|чтобы|per|para|pour|for|zum|zur|um|für|om|voor|do|aby)\s|是|为|為|は|が|で|을|를|은|는|이|가)/iu;
