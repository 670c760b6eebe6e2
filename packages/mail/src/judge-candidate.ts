import type { OneTimeCode } from '@mayfly/contracts/message';
import type { Candidate } from './find-candidates.ts';
import type { Name } from './find-names.ts';
import type { FoundWord } from './word-finder.ts';

/** What the whole of a mail says. */
export type MailFacts = {
  /** What it is about: a proof of who someone is, or an errand that has codes of its own. */
  readonly topic: 'proof' | 'errand' | undefined;
  readonly subjectSpeaksOfCode: boolean;
  /** And by a name that nothing else has. */
  readonly subjectNamesProof: boolean;
  /** It is about goods, journeys or meetings: what it merely calls a code is a coupon, a booking, a way in. */
  readonly hasOtherCodes: boolean;
  /** A sum of money is named. */
  readonly namesSum: boolean;
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
  /** What is spoken of nearest to it, on either side. */
  readonly about: readonly FoundWord<'proof' | 'errand'>[];
  /** Whether it is the name of a number before this one. */
  isTaken(name: Name): boolean;
  readonly facts: MailFacts;
};

export type Verdict = Pick<OneTimeCode, 'confidence' | 'reason'>;

/** `another`: a number of another kind, whatever is said of codes around it. */
export function judgeCandidate(place: Place): Verdict | 'another' | undefined {
  if (isAnothers(place) || isBargain(place) || isCount(place) || isPast(place) || isAsked(place)) return 'another';
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

/** `Your code for account 88120445 is: 552093`. */
function isAsked({ text, candidate: { end } }: Place): boolean {
  return /^\s?(?:(?:is|lautet|ist|est(?:\sl[ea])?|es|é|è|jest)\s?:?|:)\s?[0-9A-Z]{2,}[0-9][0-9A-Z-]*(?![.:/0-9A-Z])/.test(
    text.slice(end, end + 24),
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
  if (!isOneSentence(between)) return undefined;
  if (leadsElsewhere.test(between) && !isTelling(candidate) && !isPolishIs(text.slice(name.start, name.end), between))
    return undefined;
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
  /(?:^|[\s"“”'«»])(?:is|are|reads|ist|lautet|heißt|est|sont|es|é|è|jest|to|будет|это|равен|[-–—=:])(?:\s(?:the|le|la|el|il|o|a|die|der|das|de|het))?[\s"“”'«»*]{1,4}$|[为為是はがは]\s?[「『【"“]?$/iu;
/** `We sent a code to … 4421`. */
const leadsElsewhere = /\s(?:to|for|an|für|au|aux|pour|para|al|per|naar|voor|na|dla|на|для)\s*$/iu;

/** `Hasło to 5182`, where English would lead elsewhere. */
function isPolishIs(name: string, between: string): boolean {
  return between.trim() === 'to' && !/code/i.test(name);
}

function byNameAfter(place: Place): Verdict | undefined {
  const { text, candidate, after } = place;
  const name = after.find((each) => isOfCode(each, place));
  if (name === undefined || namesTheNext(text, name)) return undefined;
  const between = text.slice(candidate.end, name.start);
  if (between === ' ' && several.test(text.slice(name.start, name.end))) return undefined;
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

/** `We sent 120448 codes`. */
const several = /(?:codes|códigos|codici|kodów|kody|кодов|коды|passcodes|tans|pins)$/i;

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
  const told = before.find(({ kind }) => kind !== 'thing');
  if (told?.kind === 'enter' && linesIn(text.slice(told.end, candidate.start)) <= 1)
    return { confidence: 0.8, reason: 'alone' };
  // `Your second factor:` in a mail about a sign-in.
  if (
    facts.topic === 'proof' &&
    isTelling(candidate) &&
    /[:：]\s*$/.test(text.slice(Math.max(0, candidate.start - 20), candidate.start))
  )
    return { confidence: 0.78, reason: 'alone' };
  return facts.subjectSpeaksOfCode && isTelling(candidate) ? { confidence: 0.75, reason: 'alone' } : undefined;
}

/** Not as in `We wrote code.` */
function leadsOn({ text, candidate }: Place, above: Name | undefined): boolean {
  if (above === undefined) return false;
  const isBare = bareCode.test(text.slice(above.start, above.end));
  const between = text.slice(above.end, candidate.start);
  return !isBare || pointing.test(between) || !/[.!?。]\s*$/.test(between);
}

/** `Your code is as follows.` */
const pointing =
  /follow|below|folg|unten|suivant|ci-dessous|siguiente|abajo|seguinte|abaixo|seguente|sotto|volgt|onder|poniżej|następując|ниже|следующ|如下|下方|以下|下記|次の|아래|다음/i;

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
function byBeingTyped(place: Place): Verdict | undefined {
  const { text, candidate, before, after, facts } = place;
  const [last] = before;
  const [next] = after;
  const lead = last?.kind === 'enter' ? text.slice(last.end, candidate.start) : undefined;
  const tail = next?.kind === 'enter' ? text.slice(candidate.end, next.start) : undefined;
  const isGrouped = /^[A-Z0-9]{3,5}(?:-[A-Z0-9]{3,5})+$/.test(candidate.value);
  if ((candidate.shape !== 'usual' && !isGrouped) || candidate.value.endsWith('000')) return undefined;
  // Longer ones are seldom codes, and often what a payment is to bear.
  const isCalledCode = facts.subjectSpeaksOfCode || [...before, ...after].some(({ kind }) => kind === 'code');
  if (candidate.value.length > 6 && !isGrouped && !isCalledCode && facts.topic !== 'proof') return undefined;
  const isFree = isTelling(candidate) && !isOnErrand(place);
  const isTyped =
    (lead !== undefined && (isFree ? /^[\p{L}\s:"'“*「『]{0,24}$/u : /^[\s:"'“*「『]*$/).test(lead)) ||
    (tail !== undefined && /^[^\n.!?。、]{0,6}$/.test(tail));
  return isTyped ? { confidence: isGrouped ? 0.88 : 0.78, reason: 'near' } : undefined;
}

/** Five characters and no round number: hardly a count, a house number, or the end of a card's. */
function isTelling({ shape, value }: Candidate): boolean {
  return shape !== 'year' && value.length >= 5 && !value.endsWith('000');
}

/** A code that is handed over at a door or a counter, or comes with a ticket. Its own sentence knows best. */
function isOnErrand({ text, candidate, about, facts }: Place): boolean {
  const near = about.filter(({ start, end }) =>
    isOneSentence(
      (start < candidate.start ? text.slice(end, candidate.start) : text.slice(candidate.end, start)).trim(),
    ),
  );
  if (near.some(({ kind }) => kind === 'proof')) return false;
  return facts.topic === undefined ? near.length > 0 : facts.topic === 'errand';
}

function isOfCode({ kind, start, end }: Name, place: Place): boolean {
  const { text, candidate, before, after, facts } = place;
  const isTold = (name: Name) =>
    name.kind === 'enter' && Math.max(candidate.start - name.end, name.start - candidate.end) <= farthest;
  const isToBeTyped = before.some(isTold) || after.some(isTold);
  if (kind !== 'code') return kind === 'figure' && (isToBeTyped || facts.topic === 'proof');
  const name = text.slice(start, end);
  if (ofPayments.test(name)) return !facts.isReceipt && (!facts.namesSum || isToBeTyped || facts.topic === 'proof');
  if (ofDoors.test(name)) return !isOnErrand(place);
  if (!bareCode.test(name)) return true;
  if (facts.topic !== 'proof' && isOfSomething(text.slice(end, candidate.start))) return false;
  if (facts.isReceipt && !facts.subjectSpeaksOfCode && !isToBeTyped) return false;
  const isForProof = facts.subjectNamesProof || (!facts.hasOtherCodes && !isOnErrand(place));
  return isForProof && !isPartOfAnotherWord(text.slice(Math.max(0, start - 30), end));
}

/** `Code de participation : 48120`, `Kod transakcji: 48120`, `Code-Freeze`: a code of what the table does not have. */
function isOfSomething(between: string): boolean {
  if (/^-\p{L}/u.test(between)) return true;
  const [, of, what = ''] =
    /^\s(de\s(?:la\s|l')?|d'|du\s|do\s|da\s|di\s|del\s|della\s|dell')?(\p{L}{4,})\s?[:#]?\s?$/u.exec(between) ?? [];
  return what !== '' && !rootOfProof.test(what) && (of !== undefined || !saysWhich.test(what));
}

/** How words begin that say what a code proves, in the languages that put them behind it. */
const rootOfProof =
  /^(?:s[eéi][cg]u|v[eé]rif|confirm|conferm|aut|acc[eè]|acesso|login|conne|conex|ini[cz]i|activ|ativ|attiv|valid|convalid|regist|cadastr|inscri|ident|firm|assin|signat|r[eé]cup|r[eé]init|restab|redefin|reimp|uso|usage|bezpiecz|dost[ęe]|logow|weryf|potwier|aktyw|uwierz|rejestr|podpis|jednoraz|доступ|вход|подтвер|провер|безопас|автори|актив|регистр|верифик|подпис|привяз|восстан|сброс|идентиф|отп|otp|pin|sms|смс)/iu;

/** Behind a code's name it is no other kind of code. */
const saysWhich =
  /^(?:below|reads|gives|lautet|unten|unique|unico|único|única|tempor\p{L}+|tymczasow\p{L}+|временн\p{L}+|suiv\p{L}+|siguiente|seguinte|seguente|secret\p{L}*|segret\p{L}*|personal\p{L}*|personnel|pessoal|jest|poniżej|равен|ниже|будет|reçu|numérique|numérico|numerico|jednorazow\p{L}+|sera|será|sarà|exactly|simply|only|code|hier|hieronder|provisoire|provisional|provis\p{L}+|dynami\p{L}+|dinámic\p{L}+|above|number|with|from|comme|como|come|einfach|bitte|please)$/iu;

/** The end of a word that the table does not have, as in `Sammel-Code`: a code of some other kind. */
function isPartOfAnotherWord(upToItsEnd: string): boolean {
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー](?:コード|代码|代碼|코드)$/u.test(upToItsEnd)) return true;
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
  /^(?:auth\s?code|auth(?:ori[sz]ation|entication)\scode|approval\scode|[\p{L}-]*autorisierungscode|code\sd.autori[sz]ation|código\sde\sautoriza\p{L}+|codice\s(?:di\s)?autorizzazione|[\p{L}-]*autorisatiecode|kod\sautoryzac\p{L}+|код\sавторизации|授权码|授權碼|随机码|隨機碼|承認番号|承認コード|승인\s?번호)$/iu;

/** What opens a door or a box too. */
const ofDoors =
  /^(?:access\scode|parol\p{L}*|пароль?\p{L}{0,3}|пин\p{L}*|hasł\p{L}+|pin\p{L}*|[\p{L}-]*(?:zugangs|toegangs|start|zutritts)code|暗証番号|비밀번호|口令|开门\p{L}*)$/iu;

/** A code of any kind. */
const bareCode =
  /^(?:codes?|c[óo]digos?|codic[ei]|kod\p{L}{0,2}|код\p{L}{0,2}|コード|코드|代码|代碼|passcode|パスコード|pin|token|clave|chave)$/iu;
