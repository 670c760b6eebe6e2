import { isTelling, opensSubject, standsAlone } from './candidate-looks.ts';
import { classOfName, several } from './code-names.ts';
import type { Name } from './find-names.ts';
import { isForProof } from './mail-signs.ts';
import { farthest, isOneSentence } from './one-sentence.ts';
import type { Place, Verdict } from './place.ts';
import { byBeingTyped, byItsUse } from './place-typed.ts';

/** How a text ties a candidate to the name of a code, or to the request to type one; whatever the mail is about. */
export function placeCandidate(place: Place): Verdict | undefined {
  if (place.isPointedAt) return { confidence: 0.9, reason: 'alone' };
  return (
    byNameBefore(place) ??
    byNameAfter(place) ??
    byStandingAlone(place) ??
    byBeingTyped(place) ??
    byItsUse(place) ??
    byOpeningSubject(place) ??
    byItsLabel(place)
  );
}

function isOfCode(name: Name, text: string): boolean {
  return classOfName(name, text) !== undefined;
}

function byNameBefore(place: Place): Verdict | undefined {
  const { text, candidate, before, isTaken } = place;
  const name = before.find((each) => isOfCode(each, text));
  if (name === undefined) return undefined;
  const between = text.slice(name.end, candidate.start);
  if (between.length <= 60 && (saysItIs.test(between) || hereItIs.test(between)))
    return { confidence: 0.9, reason: 'named' };
  if (!isOneSentence(between)) return undefined;
  if (leadsElsewhere.test(between) && !isTelling(candidate) && !isPolishIs(text.slice(name.start, name.end), between))
    return undefined;
  if (isTaken(name)) return saysIs.test(between) ? { confidence: 0.85, reason: 'named' } : undefined;
  const nameClass = classOfName(name, text);
  if (nameClass === 'compound') return between.length <= 30 ? { confidence: 0.8, reason: 'named' } : undefined;
  if (candidate.shape === 'year' && !/^[\s"“*]*(?::[\s"“*]*)?$/.test(between) && !saysIs.test(between))
    return undefined;
  if (between.length <= 16 || /:\s*$/.test(between)) return { confidence: 0.97, reason: 'named' };
  if (saysIs.test(between)) return { confidence: 0.95, reason: 'named' };
  return between.length <= (isTelling(candidate) ? 70 : nameClass === 'bare' ? 0 : 30)
    ? { confidence: 0.82, reason: 'named' }
    : undefined;
}

/** `Your code for the transaction of today is 482910`. */
const saysIs =
  /(?:(?:^|[\s"“”'«»])(?:is|are|reads|ist|lautet|heißt|est|sont|es|é|è|jest|to|będzie|будет|это|равен|[-–—])|[=:])(?:\s(?:the|le|la|el|il|o|a|die|der|das|de|het))?[\s"“”'«»*]{1,4}$|[为為是はがは]\s?[「『【"“]?$/iu;
/** `Would you rather type a code? Here it is: 482910` */
const hereItIs =
  /^[^.!?\n]{0,30}[.!?]\s+(?:here (?:it is|you go)|hier ist er|da ist er|le voici|la voici|aquí (?:está|lo tienes)|aqui está|eccolo|hier is (?:hij|ie)|oto on|вот он)\s?[:–—-]?\s*$/iu;
/** `You need a confirmation code. It is 482910.` */
const saysItIs =
  /^[^.!?\n]{0,30}[.!]\s+(?:er|sie|es|it|il|elle|este|esta|ele|ela|questo|questa|hij|het|deze|dit|brzmi|to|он|она|оно|это|вот он)\s(?:lautet|ist|is|est|es|é|è|jest|to)?[\s:–—-]{0,3}$/iu;
/** `We sent a code to … 4421`. */
const leadsElsewhere = /\s(?:to|for|an|für|au|aux|pour|para|al|per|naar|voor|na|dla|на|для)\s*$/iu;

/** `Hasło to 5182`, where English would lead elsewhere. */
function isPolishIs(name: string, between: string): boolean {
  return between.trim() === 'to' && !/code/i.test(name);
}

function byNameAfter(place: Place): Verdict | undefined {
  const { text, candidate, after } = place;
  const name = after.find((each) => isOfCode(each, text));
  if (name === undefined || namesTheNext(text, name)) return undefined;
  const between = text.slice(candidate.end, name.start);
  if (between === ' ' && several.test(text.slice(name.start, name.end))) return undefined;
  if (between.length <= farthest && saysNext.test(between)) return { confidence: 0.75, reason: 'near' };
  // What begins the next line is said of something else, or stands below what has a line to itself.
  if (between.length > 70 || !isOneSentence(between) || /[0-9]{4}|^[^\p{L}\p{N}]*\n|\n[^\n]*[:：]/u.test(between))
    return undefined;
  if (between.length <= 40 && saysIsAfter.test(between)) return { confidence: 0.95, reason: 'named' };
  return isTelling(candidate) || between.length <= 20 ? { confidence: 0.83, reason: 'named' } : undefined;
}

/** In `Terminal 4421 Code 604118` it is no name of the first. */
function namesTheNext(text: string, { end }: Name): boolean {
  return /^[\s:="“「*]{0,6}[A-Z]{0,3}-?[0-9][0-9 -]?[0-9]/.test(text.slice(end, end + 16));
}

const saysIsAfter =
  /^["”»'」』】)\]*]{0,2}\s*(?:is|ist|est|es|é|è|jest|to|это|as|als|comme|como|come|jako|как|[-–—:=(|,]|是|为|為|は|が|という|은|는|이|가)|^["”»'」』】)\]*]{0,2}\s?$/iu;

/** `Type 482910 on the page. That is your one-time code.` */
const saysNext =
  /^[^.!?\n]*[.!?]\s+(?:this|that|it|das|dies|c'est|ceci|ce|esta?|este|esto|isto|esse|é|questo|questa|è|dit|dat|to|это)\s[^.!?\n]*$/i;

function byStandingAlone(place: Place): Verdict | undefined {
  const { text, candidate, before, after, isTaken, facts } = place;
  if (!standsAlone(text, candidate)) return undefined;
  const above = before.find((name) => isOfCode(name, text) && !isTaken(name));
  const linesAbove = above === undefined ? 9 : linesIn(text.slice(above.end, candidate.start));
  if (linesAbove <= 1 && (facts.has('subject: a code') || leadsOn(place, above)))
    return { confidence: 0.95, reason: 'alone' };
  const [next] = after;
  const isNextAbout =
    next !== undefined && ((isOfCode(next, text) && !namesTheNext(text, next)) || next.kind === 'enter');
  if (isNextAbout && linesIn(text.slice(candidate.end, next.start)) <= 1) return { confidence: 0.88, reason: 'alone' };
  if (linesAbove === 2) return { confidence: 0.85, reason: 'alone' };
  const told = before.find(({ kind }) => kind !== 'thing');
  if (told?.kind === 'enter' && linesIn(text.slice(told.end, candidate.start)) <= 1)
    return { confidence: 0.8, reason: 'alone' };
  // `Your second factor:` in a mail about a sign-in; and whatever has a line to itself in one that soon is worth nothing.
  const isSoonPast = facts.has('mail: lapses in minutes') && candidate.shape === 'usual';
  if (isForProof(facts) && ((isTelling(candidate) && followsColon(place)) || isSoonPast))
    return { confidence: 0.78, reason: 'alone' };
  return facts.has('subject: a code') && isTelling(candidate) ? { confidence: 0.75, reason: 'alone' } : undefined;
}

function followsColon({ text, candidate: { start } }: Place): boolean {
  return /[:：]\s*$/.test(text.slice(Math.max(0, start - 20), start));
}

/** Not as in `We wrote code.` */
function leadsOn({ text, candidate }: Place, above: Name | undefined): boolean {
  if (above === undefined) return false;
  const isBare = classOfName(above, text) === 'bare';
  const between = text.slice(above.end, candidate.start);
  return !isBare || pointing.test(between) || !/[.!?。]\s*$/.test(between);
}

/** `Your code is as follows.` */
const pointing =
  /follow|below|folg|unten|suivant|ci-dessous|siguiente|abajo|seguinte|abaixo|seguente|sotto|volgt|onder|poniżej|następując|ниже|следующ|如下|下方|以下|下記|次の|아래|다음/i;

/** The line it begins in counts, and those that say nothing do not. */
function linesIn(between: string): number {
  return between.length > 300 ? 9 : (between.trim().match(/\n\s*(?=\S)/g)?.length ?? 0) + 1;
}

/** `925038 per accedere a Fioritura` */
function byOpeningSubject(place: Place): Verdict | undefined {
  return opensSubject(place) && isTelling(place.candidate) && isForProof(place.facts)
    ? { confidence: 0.85, reason: 'alone' }
    : undefined;
}

/** `Hasło: 448215`, in a mail whose subject names a code of some sort: on a line of their own what it is called, and it. */
function byItsLabel({ text, candidate, facts }: Place): Verdict | undefined {
  if (!facts.has('subject: proof by name') || !isTelling(candidate) || candidate.shape !== 'usual') return undefined;
  const [line = ''] = /[^\n]*$/.exec(text.slice(Math.max(0, candidate.start - 40), candidate.start)) ?? [];
  const isLabelled = /^\p{L}[\p{L} ]{1,24}[:：]\s*$/u.test(line);
  return isLabelled && /^\s*(?:\n|$)/.test(text.slice(candidate.end))
    ? { confidence: 0.75, reason: 'near' }
    : undefined;
}
