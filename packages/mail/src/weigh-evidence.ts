import { opensSubject, standsAlone } from './candidate-looks.ts';
import { classOfName, isPartOfAnother, several } from './code-names.ts';
import type { Name } from './find-names.ts';
import type { Place } from './judge-candidate.ts';
import { isOneSentence } from './one-sentence.ts';

/** What speaks for a one-time code, and what against it; the sum of all that holds decides. */
const weights = {
  // Its name says what it is for; a lock or a voucher rarely has one like it.
  'name: proof': 3,
  'name: door': 1.5,
  'name: figure': 1.5,
  'name: none': 1.5,
  'name: bare': 1,
  // A booking and a card's payment print theirs: it says nothing.
  'name: record': 0,
  // A code of something, and most of those are none.
  'name: compound': -1,
  // Counts, and things that are no one's own.
  'name: of several': -2,
  'name: of another thing': -4,
  // Whoever counts or bills does not ask for typing.
  'told to type': 1.5,
  // Nearer is surer, and a mail may speak of both.
  'sentence: proof': 1,
  'sentence: errand': -2,
  'sentence: bargain': -3,
  'next paragraph: bargain': -1.5,
  // So it is set where it is all that matters; coupons and model numbers look as the second says.
  'value: on a line of its own': 1,
  'value: seldom a code': -1,
  // The subject says what a mail is for; hardly any other mail has it.
  'subject: proof by name': 3.5,
  'subject: proof': 2.5,
  'subject: a code': 1,
  'subject: opens with it': 3,
  'subject: pointed at': 4,
  'subject: errand': -3,
  'subject: bargain': -1.5,
  // Footers and warnings speak of accounts too, so one alone does not do.
  'mail: proof': 2.5,
  'mail: lapses in minutes': 2.5,
  'mail: to be kept secret': 1,
  'mail: nothing asked for': 1,
  'mail: works once': 1.5,
  'mail: another can be had': 1,
  // Payments are approved with codes as well as receipted with numbers.
  'mail: sum of money': -1,
  'mail: receipt': -2,
  'mail: of making software': -3,
  'mail: booking or meeting': -1.5,
  'mail: saving': -2.5,
} as const;

export const leastEvidence = 0;
/** Of a candidate that nothing is said of. */
export const leastEvidenceAlone = 3.5;

export type Sign = keyof typeof weights;
/** What holds for the whole of a mail. */
export type MailSign = Exclude<
  Extract<Sign, `mail: ${string}` | `subject: ${string}`>,
  'subject: opens with it' | 'subject: pointed at'
>;

export function weighEvidence(place: Place): number {
  const signs = [...place.facts, ...signsAround(place)];
  return signs.reduce((sum, sign) => sum + weights[sign], 0);
}

function signsAround(place: Place): Sign[] {
  const { text, candidate, before, after, about } = place;
  const isAlone = standsAlone(text, candidate);
  const isNear = ({ start, end }: { start: number; end: number }) => {
    if (start < candidate.start) return isOneSentence(text.slice(end, candidate.start).trimEnd());
    const between = text.slice(candidate.end, start);
    return isOneSentence(isAlone ? between.trimStart() : between);
  };
  const near = [...before, ...after].filter(isNear);
  const topics = new Set(about.filter(isNear).map(({ kind }) => kind));
  const signs: Sign[] = [];
  const name = strongestName(near, text);
  signs.push(name === undefined ? 'name: none' : name);
  if (name === 'name: bare' && near.every((each) => classOfName(each, text) !== 'bare' || isSeveral(each, text)))
    signs.push('name: of several');
  if (near.some((each) => isOfAnother(each, place))) signs.push('name: of another thing');
  if (near.some(({ kind }) => kind === 'enter') || isToldNext(place)) signs.push('told to type');
  if (topics.has('proof')) signs.push('sentence: proof');
  else if (topics.has('errand')) signs.push('sentence: errand');
  const bargains = near.filter(({ kind }) => kind === 'bargain');
  if (bargains.some((each) => !isOfNextParagraph(each, place))) signs.push('sentence: bargain');
  else if (bargains.length > 0) signs.push('next paragraph: bargain');
  if (isAlone && !place.isSubject) signs.push('value: on a line of its own');
  if (place.isPointedAt) signs.push('subject: pointed at');
  else if (opensSubject(place)) signs.push('subject: opens with it');
  if (candidate.shape !== 'usual') signs.push('value: seldom a code');
  return signs;
}

/** What is told under a code is of something else. */
function isOfNextParagraph({ start }: Name, { text, candidate }: Place): boolean {
  return start > candidate.end && /\n\s*\n/.test(text.slice(candidate.end, start));
}

/** `Your code is 482910. Type it in.` */
function isToldNext({ candidate, after: [next] }: Place): boolean {
  return next?.kind === 'enter' && next.start - candidate.end <= farthestNext;
}

/** UTF-16 units. */
const farthestNext = 24;

const strongestFirst = ['proof', 'record', 'bare', 'door', 'figure', 'compound'] as const;

function strongestName(near: readonly Name[], text: string): Sign | undefined {
  const classes = new Set(near.map((name) => classOfName(name, text)));
  const strongest = strongestFirst.find((each) => classes.has(each));
  return strongest && `name: ${strongest}`;
}

/** Of codes it is counted how many there are; a mail brings one. */
function isSeveral({ start, end }: Name, text: string): boolean {
  return several.test(text.slice(start, end));
}

function isOfAnother(name: Name, { text, candidate }: Place): boolean {
  return (
    classOfName(name, text) === 'bare' &&
    isPartOfAnother(text, name, name.end <= candidate.start ? text.slice(name.end, candidate.start) : '')
  );
}
