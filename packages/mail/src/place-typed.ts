import { isGrouped, isTelling } from './candidate-looks.ts';
import type { Candidate } from './find-candidates.ts';
import { isForProof } from './mail-signs.ts';
import { isOneSentence } from './one-sentence.ts';
import { isToldNumber } from './other-number.ts';
import type { Place, Verdict } from './place.ts';

/** `Use 482910 to sign in`; in Japanese and Korean the verb comes last. */
export function byBeingTyped(place: Place): Verdict | undefined {
  const { text, candidate, before, after } = place;
  const told = before.find((name) => name.kind !== 'thing' && !isToldNumber(name, place));
  const next = after.find(({ kind }) => kind !== 'thing');
  const isTold = told?.kind === 'enter' && candidate.start - told.end <= farthestTyped;
  const lead = isTold ? text.slice(told.end, candidate.start) : undefined;
  const tail = next?.kind === 'enter' ? text.slice(candidate.end, next.start) : undefined;
  const isClose = (lead !== undefined && rightBefore.test(lead)) || (tail !== undefined && rightBehind.test(tail));
  const isTyped =
    isClose ||
    (lead !== undefined && (announces.test(lead) || (isTelling(candidate) && fewWords.test(lead)))) ||
    (tail !== undefined && (arrow.test(tail) || (isTelling(candidate) && verbLast.test(tail))));
  if (!isTyped || !mayBeTyped(place, isClose)) return undefined;
  return { confidence: isGrouped(candidate) ? 0.88 : candidate.shape === 'usual' ? 0.78 : 0.82, reason: 'near' };
}

/** UTF-16 units. */
const farthestTyped = 80;
/** With an article: `Composez le 4821`. */
const rightBefore = /^(?:\s(?:the|den|die|das|le|la|el|il|o|het|de))?[\s:"'“*「『]*$/;
const rightBehind = /^[^\n.!?。、]{0,6}$/;
const fewWords = /^[\p{L}\s:"'“*「『]{0,24}$/u;
/** `Bitte 350917 im Kundenkonto eintippen.` */
const verbLast = /^ (?:im|in|auf|am|an|dort|hier|bitte|op|daar) [ \p{L}]{0,30}$/u;
/** `Copy this into the page you left open: 518903` */
const announces = /^[\p{L}\s,-]{0,60}[:：]\s*$/u;
/** `607351 ← please type this in the app` */
const arrow = /^\s?[←–—:-][^\n.!?。、]{0,50}$/;

function mayBeTyped({ candidate, before, after, facts }: Place, isClose: boolean): boolean {
  const { shape, value } = candidate;
  if (shape === 'year' || value.endsWith('000')) return false;
  if (isGrouped(candidate)) return true;
  // Longer ones are seldom codes, and often what a payment is to bear.
  const isCalledCode = facts.has('subject: a code') || [...before, ...after].some(({ kind }) => kind === 'code');
  return (shape === 'usual' || isClose) && (value.length <= 6 || isCalledCode || isForProof(facts));
}

/** `Confirm your new address with 482910`, `To unlock your account: 482910`, and it is not said what that is. */
export function byItsUse({ text, candidate, about }: Place): Verdict | undefined {
  if (!isTelling(candidate) || candidate.shape !== 'usual') return undefined;
  const lead = text.slice(Math.max(0, candidate.start - 24), candidate.start);
  if (!withThis.test(lead) && !/[:：]\s?$/.test(lead)) return undefined;
  return about.some((topic) => isProofNear(topic, candidate, text)) ? { confidence: 0.75, reason: 'near' } : undefined;
}

const withThis = /(?:^|[\s(])(?:with|using|mit|avec|con|com|met|kodem|кодом)\s["“«]?$|[用以]\s?$/iu;

function isProofNear({ kind, start, end }: Place['about'][number], candidate: Candidate, text: string): boolean {
  const between = start < candidate.start ? text.slice(end, candidate.start) : text.slice(candidate.end, start);
  return (
    kind === 'proof' && between.length <= 30 && isOneSentence(between) && !lastingPassword.test(text.slice(start, end))
  );
}

/** What follows it is no code, but what one signs in with from then on. */
const lastingPassword =
  /passwor|kennwort|mot de passe|contraseña|senha|palavra|wachtwoord|hasł|парол|密[码碼]|パスワード|비밀번호/i;
