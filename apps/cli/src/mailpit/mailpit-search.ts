import type { Correspondent } from '@mayfly/contracts/message';
import type { Mail } from './mailbox.ts';
import { bccOf, messageIdOf } from './mailpit-answers.ts';

/**
 * Mailpit's search filters: every term has to be met, quotes hold a phrase together, `-` or `!` before a term turns it
 * round, and a term with no filter of Mailpit's stands anywhere in the mail. In any case of letters.
 */
export function parseSearch(query: string): (mail: Mail) => boolean {
  const terms = termsOf(query).map(parseTerm);
  return (mail) => terms.every((meets) => meets(mail));
}

type Test = (mail: Mail) => boolean;

/** `subject:"two words"` is one term, as is `"subject:two words"`. */
function termsOf(query: string): string[] {
  const terms = query.match(/(?:"[^"]*(?:"|$)|[^\s"])+/g) ?? [];
  return terms
    .map((term) => term.replaceAll('"', '').trim().toLowerCase())
    .filter((term) => /[\p{L}\p{N}]/u.test(term));
}

function parseTerm(term: string): Test {
  if (/^[-!]./.test(term)) {
    const meets = parseFilter(term.slice(1));
    return (mail) => !meets(mail);
  }
  return parseFilter(term);
}

function parseFilter(term: string): Test {
  const [, name = '', value = ''] = /^([a-z-]+):(.*)$/s.exec(term) ?? [];
  const filter = Object.hasOwn(filters, name) ? filters[name]?.(value.trim()) : undefined;
  return filter ?? ((mail) => textOf(mail).includes(term));
}

/** By its name, what to make of its value: undefined where it is none of this filter's. */
const filters: Readonly<Record<string, (value: string) => Test | undefined>> = {
  to: (value) => someone(value, ({ document }) => document.to),
  from: (value) => someone(value, ({ document }) => [document.from]),
  cc: (value) => someone(value, ({ document }) => document.cc),
  bcc: (value) => someone(value, ({ document }) => bccOf(document)),
  'reply-to': (value) => someone(value, ({ document }) => document.replyTo),
  addressed: (value) => someone(value, everyone),
  subject:
    (value) =>
    ({ summary }) =>
      summary.subject.toLowerCase().includes(value),
  'message-id':
    (value) =>
    ({ document }) =>
      messageIdOf(document).toLowerCase().includes(value),
  // Mayfly has no tags.
  tag: () => () => false,
  is: (value) => states[value],
  has: (value) => contents[value.replace(/s$/, '')],
  after: (value) => atTime(value, (received, given) => received >= given),
  before: (value) => atTime(value, (received, given) => received <= given),
  larger: (value) => atSize(value, (size, given) => size > given),
  smaller: (value) => atSize(value, (size, given) => size < given),
};

const states: Readonly<Record<string, Test>> = {
  read: ({ summary }) => summary.seen,
  unread: ({ summary }) => !summary.seen,
  tagged: () => false,
};

const contents: Readonly<Record<string, Test>> = {
  attachment: ({ document }) => document.attachments.some(({ inline }) => !inline),
  inline: ({ document }) => document.attachments.some(({ inline }) => inline),
};

function someone(value: string, among: (mail: Mail) => readonly Correspondent[]): Test {
  return (mail) => among(mail).some(({ name, address }) => `${name}\n${address}`.toLowerCase().includes(value));
}

function everyone({ document }: Mail): Correspondent[] {
  return [document.from, ...document.to, ...document.cc, ...bccOf(document), ...document.replyTo];
}

/** As Mailpit does, an instant that cannot be read is passed over. */
function atTime(value: string, compare: (received: number, given: number) => boolean): Test {
  const given = Date.parse(value.toUpperCase());
  return ({ summary }) => Number.isNaN(given) || compare(Date.parse(summary.receivedAt), given);
}

function atSize(value: string, compare: (size: number, given: number) => boolean): Test | undefined {
  const [, amount, unit = ''] = /^(\d+(?:\.\d+)?)\s?([km]?)b?$/.exec(value) ?? [];
  if (amount === undefined) return undefined;
  const given = Number(amount) * ({ k: 1024, m: 1024 * 1024 }[unit] ?? 1);
  return ({ summary }) => compare(summary.size, given);
}

function textOf(mail: Mail): string {
  const { subject, text, attachments } = mail.document;
  const people = everyone(mail).map(({ name, address }) => `${name} ${address}`);
  return [subject, ...people, text, ...attachments.map(({ filename }) => filename)].join('\n').toLowerCase();
}
