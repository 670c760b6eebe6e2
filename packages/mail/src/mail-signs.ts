import { classOfName } from './code-names.ts';
import type { MailSign } from './evidence-weights.ts';
import type { Name } from './find-names.ts';
import type { Topic } from './find-topics.ts';
import { signPatterns } from './sign-patterns.ts';

/** One way a mail says what it says. */
export type Reading = {
  readonly text: string;
  /** The same in small letters; places in it need not be places in the text. */
  readonly lower: string;
  readonly names: readonly Name[];
  readonly topics: readonly Topic[];
};

/** What the whole of a mail says of its codes; its subject is the first reading. Linear. */
export function mailSigns([about, ...bodies]: readonly Reading[]): ReadonlySet<MailSign> {
  const all = about === undefined ? bodies : [about, ...bodies];
  const subject = about === undefined ? [] : [about];
  const says = (readings: readonly Reading[], pattern: RegExp) => readings.some(({ lower }) => pattern.test(lower));
  const tells = (readings: readonly Reading[], topic: Topic['kind']) =>
    readings.some(({ topics }) => topics.some(({ kind }) => kind === topic));
  const names = (readings: readonly Reading[], kind: Name['kind']) =>
    readings.some((reading) => reading.names.some((name) => name.kind === kind));
  const holds: Record<MailSign, boolean> = {
    'subject: proof': tells(subject, 'proof'),
    'subject: proof by name': subject.some(({ text, names }) =>
      names.some((name) => classOfName(name, text) === 'proof'),
    ),
    'subject: a code': names(subject, 'code'),
    'subject: errand': tells(subject, 'errand') && !tells(subject, 'proof'),
    'subject: bargain': names(subject, 'bargain') || says(subject, signPatterns.saving),
    'mail: proof': tells(bodies, 'proof'),
    'mail: lapses in minutes':
      says(all, signPatterns.minutes) || says(bodies, signPatterns.hours) || says(bodies, signPatterns.clock),
    'mail: to be kept secret': says(bodies, signPatterns.secret),
    'mail: nothing asked for': says(bodies, signPatterns.notAsked),
    'mail: works once': says(bodies, signPatterns.onceOnly),
    'mail: another can be had': says(bodies, signPatterns.another),
    'mail: sum of money': says(bodies, signPatterns.sum),
    'mail: receipt': says(all, signPatterns.receipt) && says(bodies, signPatterns.sum),
    'mail: saving': says(all, signPatterns.saving) || (names(all, 'bargain') && says(bodies, signPatterns.sum)),
    'mail: of making software': says(all, signPatterns.software),
    'mail: booking or meeting': says(subject, signPatterns.booking) || says(all, signPatterns.meeting),
  };
  return new Set((Object.keys(holds) as MailSign[]).filter((sign) => holds[sign]));
}

/** Whether any of them says that the code is in the subject. */
export function pointsAtSubject(bodies: readonly Reading[]): boolean {
  return bodies.some(({ lower }) => signPatterns.atSubject.test(lower));
}

/** Whether somebody is to prove who they are. */
export function isForProof(signs: ReadonlySet<MailSign>): boolean {
  return signs.has('subject: proof') || signs.has('mail: proof');
}
