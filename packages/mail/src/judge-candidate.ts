import type { OneTimeCode } from '@mayfly/contracts/message';
import type { Candidate } from './find-candidates.ts';
import type { Name } from './find-names.ts';

/** What the whole of a mail says. */
export type MailFacts = {
  readonly subjectSpeaksOfCode: boolean;
  /** And by a name that nothing else has. */
  readonly subjectNamesProof: boolean;
  /** It is about goods, journeys or meetings: what it merely calls a code is a coupon, a booking, a way in. */
  readonly hasOtherCodes: boolean;
  /** It says what was paid: what a card or a till calls a code is none. */
  readonly isReceipt: boolean;
};

/** A candidate with what is said around it. */
export type Place = {
  readonly text: string;
  readonly candidate: Candidate;
  /** Nearest first, as are those after it. */
  readonly before: readonly Name[];
  readonly after: readonly Name[];
  /** Whether it is the name of a number before this one. */
  isTaken(name: Name): boolean;
  readonly facts: MailFacts;
};

export type Verdict = Pick<OneTimeCode, 'confidence' | 'reason'>;

/** `another`: a number of another kind, whatever is said of codes around it. */
export function judgeCandidate(place: Place): Verdict | 'another' | undefined {
  if (isAnothers(place) || isBargain(place) || isCount(place) || isPast(place)) return 'another';
  const verdict = byNameBefore(place) ?? byNameAfter(place) ?? byStandingAlone(place) ?? byBeingTyped(place);
  if (verdict === undefined) return undefined;
  return { ...verdict, confidence: Math.round((verdict.confidence - doubts[place.candidate.shape]) * 100) / 100 };
}

const doubts = { usual: 0, rare: 0.1, year: 0.2, number: 1 } as const;

/** UTF-16 units between a number and the word that says what it is. */
const farthest = 140;

/** The nearest name before it is that of another kind of number, and its own. */
function isAnothers(place: Place): boolean {
  const { text, candidate, before, isTaken } = place;
  const nearest = before.find((name) => name.kind !== 'bargain' && name.kind !== 'enter' && !countsSome(text, name));
  if (nearest === undefined || isTaken(nearest)) return false;
  const between = text.slice(nearest.end, candidate.start);
  if (nearest.kind === 'thing') return isThings(place, nearest, between);
  return nearest.kind === 'number' && between.length <= 40 && !/\n\s*\n\s*\S|\.\s|[!?。]/.test(between.slice(1));
}

/** `Code no. 3: 482910`: it is the third. */
function countsSome(text: string, { kind, end }: Name): boolean {
  return kind === 'number' && /^[\s.:#]{0,3}[0-9]{1,2}(?![0-9])\s?[:)\].\n–-]/.test(text.slice(end, end + 10));
}

/** Right behind it; on the next line where the thing is a heading; behind a colon where no code is spoken of. */
function isThings({ text, candidate, before }: Place, { start }: Name, between: string): boolean {
  if (/^[ \t#.°]{0,4}$/.test(between)) return true;
  if (!/^[\s#.:\-–]{0,8}$/.test(between)) return false;
  const isHeading = /(?:^|\n)[^\n]{0,14}$/.test(text.slice(Math.max(0, start - 15), start));
  if (between.includes('\n')) return isHeading;
  return !before.some(({ kind, end }) => kind === 'code' && isOneSentence(text.slice(end, candidate.start)));
}

function isBargain({ text, candidate, before, after, facts }: Place): boolean {
  if (facts.subjectNamesProof) return false;
  const isNear = (between: string) => between.length <= 80 && isOneSentence(between);
  return (
    before.some(({ kind, end }) => kind === 'bargain' && isNear(text.slice(end, candidate.start))) ||
    after.some(({ kind, start }) => kind === 'bargain' && isNear(text.slice(candidate.end, start)))
  );
}

/** `Your code 482910 has expired`. */
function isPast({ text, candidate, after }: Place): boolean {
  return after.some(
    ({ kind, start }) =>
      kind === 'past' && start - candidate.end <= 60 && isOneSentence(text.slice(candidate.end, start)),
  );
}

/** `4500 students`. */
function isCount({ text, candidate: { value, end } }: Place): boolean {
  return /^[0-9]{2}00$/.test(value) && /^ \p{Ll}{4}/u.test(text.slice(end, end + 6));
}

/** A line may end in it, a paragraph or a sentence may not. */
function isOneSentence(between: string): boolean {
  return between.length <= farthest && !/\.(?:\s|$)|[!?。]|\n[\s>*|]*\n/.test(between);
}

function byNameBefore(place: Place): Verdict | undefined {
  const { text, candidate, before, isTaken } = place;
  const name = before.find((each) => isOfCode(each, place));
  if (name === undefined) return undefined;
  const between = text.slice(name.end, candidate.start);
  if (!isOneSentence(between) || (leadsElsewhere.test(between) && !isTelling(candidate))) return undefined;
  if (isTaken(name)) return saysIs.test(between) ? { confidence: 0.85, reason: 'named' } : undefined;
  if (candidate.shape === 'year' && !/^[\s"“*]*(?::[\s"“*]*)?$/.test(between) && !saysIs.test(between))
    return undefined;
  if (between.length <= 16 || /:\s*$/.test(between)) return { confidence: 0.97, reason: 'named' };
  if (saysIs.test(between)) return { confidence: 0.95, reason: 'named' };
  const isBare = bareCode.test(text.slice(name.start, name.end));
  return between.length <= (isTelling(candidate) ? 70 : isBare ? 0 : 30)
    ? { confidence: 0.82, reason: 'named' }
    : undefined;
}

/** `Your code for the transaction of today is 482910`. */
const saysIs =
  /(?:^|[\s"“”'«»])(?:is|are|reads|ist|lautet|heißt|est|sont|es|é|è|jest|to|будет|это|равен|[-–—=:])[\s"“”'«»*]{1,4}$|[为為是はがは]\s?[「『【"“]?$/iu;
/** `We sent a code to … 4421`. */
const leadsElsewhere = /\s(?:to|for|an|für|au|aux|pour|para|al|per|naar|voor|na|dla|на|для)\s*$/iu;

function byNameAfter(place: Place): Verdict | undefined {
  const { text, candidate, after } = place;
  const name = after.find((each) => isOfCode(each, place));
  if (name === undefined || namesTheNext(text, name)) return undefined;
  const between = text.slice(candidate.end, name.start);
  if (between.length <= farthest && saysNext.test(between)) return { confidence: 0.75, reason: 'near' };
  // What begins the next line is said of something else, or stands below what has a line to itself.
  if (between.length > 70 || !isOneSentence(between) || /[0-9]{4}|^[^\p{L}\p{N}]*\n/u.test(between)) return undefined;
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
  const above = before.find((name) => isOfCode(name, place) && !isTaken(name));
  const linesAbove = above === undefined ? 9 : linesIn(text.slice(above.end, candidate.start));
  if (linesAbove <= 1 && (facts.subjectSpeaksOfCode || leadsOn(place, above)))
    return { confidence: 0.95, reason: 'alone' };
  const [next] = after;
  const isNextAbout =
    next !== undefined && ((isOfCode(next, place) && !namesTheNext(text, next)) || next.kind === 'enter');
  if (isNextAbout && linesIn(text.slice(candidate.end, next.start)) <= 1) return { confidence: 0.88, reason: 'alone' };
  if (linesAbove === 2) return { confidence: 0.85, reason: 'alone' };
  const [last] = before;
  if (last?.kind === 'enter' && linesIn(text.slice(last.end, candidate.start)) <= 1)
    return { confidence: 0.8, reason: 'alone' };
  return facts.subjectSpeaksOfCode && isTelling(candidate) ? { confidence: 0.75, reason: 'alone' } : undefined;
}

/** Not as in `We wrote code.` */
function leadsOn({ text, candidate }: Place, above: Name | undefined): boolean {
  if (above === undefined) return false;
  const isBare = bareCode.test(text.slice(above.start, above.end));
  return !isBare || !/[.!?。]\s*$/.test(text.slice(above.end, candidate.start));
}

/** On its line there is nothing else that says anything. */
function standsAlone(text: string, { start, end }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 20);
  return /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(before) && /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(after);
}

/** The line it begins in counts, and those that say nothing do not. */
function linesIn(between: string): number {
  return between.length > 300 ? 9 : (between.trim().match(/\n\s*(?=\S)/g)?.length ?? 0) + 1;
}

/** `Use 482910 to sign in`; in Japanese and Korean the verb comes last. */
function byBeingTyped({ text, candidate, before, after }: Place): Verdict | undefined {
  const [last] = before;
  const [next] = after;
  const lead = last?.kind === 'enter' ? text.slice(last.end, candidate.start) : undefined;
  const tail = next?.kind === 'enter' ? text.slice(candidate.end, next.start) : undefined;
  if (candidate.shape !== 'usual' || candidate.value.endsWith('000')) return undefined;
  const isTyped =
    (lead !== undefined && (isTelling(candidate) ? /^[\p{L}\s:"'“*「『]{0,24}$/u : /^[\s:"'“*「『]*$/).test(lead)) ||
    (tail !== undefined && /^[^\n.!?。、]{0,6}$/.test(tail));
  return isTyped ? { confidence: 0.78, reason: 'near' } : undefined;
}

/** Five characters and no round number: hardly a count, a house number, or the end of a card's. */
function isTelling({ shape, value }: Candidate): boolean {
  return shape !== 'year' && value.length >= 5 && !value.endsWith('000');
}

function isOfCode({ kind, start, end }: Name, { text, candidate, before, after, facts }: Place): boolean {
  const isTold = (name: Name) =>
    name.kind === 'enter' && Math.max(candidate.start - name.end, name.start - candidate.end) <= farthest;
  const isToBeTyped = before.some(isTold) || after.some(isTold);
  if (kind !== 'code') return kind === 'figure' && isToBeTyped;
  const name = text.slice(start, end);
  if (ofPayments.test(name)) return !facts.isReceipt;
  if (!bareCode.test(name)) return true;
  if (facts.isReceipt && !facts.subjectSpeaksOfCode && !isToBeTyped) return false;
  const isForProof = facts.subjectNamesProof || !facts.hasOtherCodes;
  return isForProof && !isPartOfAnotherWord(text.slice(Math.max(0, start - 30), end));
}

/** The end of a word that the table does not have, as in `Sammel-Code`: a code of some other kind. */
function isPartOfAnotherWord(upToItsEnd: string): boolean {
  if (/[\p{Script=Han}\p{Script=Katakana}ー](?:コード|代码|代碼)$/u.test(upToItsEnd)) return true;
  const [, first] = /(\p{L}+)-\p{L}+$/u.exec(upToItsEnd) ?? [];
  return first !== undefined && !ofProof.test(first);
}

/** What a code is for where it proves who someone is. */
const ofProof =
  /^(?:sms|смс|mail|email|e|otp|tan|2fa|mfa|pin|пин|auth|log(?:in)?|in|sign|einmal|web|app|best|verif|verif\p{L}+|sicher\p{L}+|bestätig\p{L}+|zugangs?|anmelde|aktivierungs?|freischalt|secur\p{L}+|access|confirm\p{L}+|activ\p{L}+|time|use|digit|passwort|reset|prüf|beveiligings|toegangs|inlog|bevestigings)$/iu;

/** A name that tells of a proof of who someone is, whatever else the mail is about. */
export function isProof({ kind, start, end }: Name, text: string): boolean {
  const name = text.slice(start, end);
  return kind === 'code' && !bareCode.test(name) && !ofPayments.test(name);
}

/** What a card's payment has too. */
const ofPayments =
  /^(?:auth\s?code|auth(?:ori[sz]ation|entication)\scode|approval\scode|[\p{L}-]*autorisierungscode|code\sd.autorisation|código\sde\sautoriza\p{L}+|codice\sdi\sautorizzazione|[\p{L}-]*autorisatiecode|kod\sautoryzac\p{L}+|код\sавторизации|授权码|授權碼|随机码|隨機碼|承認番号|承認コード|승인\s?번호)$/iu;

/** A code of any kind. */
const bareCode =
  /^(?:codes?|c[óo]digos?|codic[ei]|kod\p{L}{0,2}|код\p{L}{0,2}|コード|코드|代码|代碼|passcode|パスコード|pin|token|clave|chave)$/iu;
