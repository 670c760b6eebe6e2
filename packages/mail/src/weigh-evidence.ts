import { opensSubject, standsAlone } from './candidate-looks.ts';
import { classOfName, isPartOfAnother, several } from './code-names.ts';
import { type Sign, weights } from './evidence-weights.ts';
import type { Name } from './find-names.ts';
import { isOneSentence } from './one-sentence.ts';
import type { Place } from './place.ts';

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
