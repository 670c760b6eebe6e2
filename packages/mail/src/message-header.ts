import type { Correspondent, Header, NoticeCode } from '@mayfly/contracts/message';
import { decodeUnlabelled } from './charset.ts';
import { readCorrespondents } from './correspondents.ts';
import { decodeEncodedWords } from './encoded-words.ts';
import { fieldValue, type HeaderField } from './header-fields.ts';
import { oneLine } from './one-line.ts';
import { readSentAt } from './sent-at.ts';

export type MessageHeader = {
  readonly from: Correspondent;
  readonly to: Correspondent[];
  readonly cc: Correspondent[];
  readonly replyTo: Correspondent[];
  readonly subject: string;
  readonly date?: string;
  readonly headers: Header[];
  readonly notices: NoticeCode[];
};

/** The most correspondents of a message that are kept, in To, Cc and Reply-To together. */
export const mostAddresses = 500;

const longestSubject = 998;

/** What the header of a message says. Linear in its size; never fails. */
export function readMessageHeader(fields: readonly HeaderField[]): MessageHeader {
  const texts = fields.map(({ name, value }) => ({ name, value: decodeUnlabelled(Buffer.from(value, 'latin1')) }));
  const [from = { name: '', address: '' }] = readCorrespondents(fieldValue(texts, 'from') ?? '', 1);
  const date = readSentAt(fieldValue(texts, 'date') ?? '');
  const { cut, ...recipients } = readAddressFields(texts);
  return {
    from,
    ...recipients,
    subject: oneLine(decodeEncodedWords(fieldValue(texts, 'subject') ?? ''), longestSubject),
    ...(date === undefined ? {} : { date }),
    headers: texts.map(({ name, value }) => ({ name, value: oneLine(decodeEncodedWords(value)) })),
    notices: cut ? ['addresses_cut'] : [],
  };
}

function readAddressFields(texts: readonly HeaderField[]) {
  let room = mostAddresses;
  let cut = false;
  const read = (wanted: string): Correspondent[] => {
    const lists = texts.filter(({ name }) => name.toLowerCase() === wanted).map(({ value }) => value);
    const found = readCorrespondents(lists.join(','), room + 1);
    const kept = found.slice(0, room);
    room -= kept.length;
    cut ||= kept.length < found.length;
    return kept;
  };
  return { to: read('to'), cc: read('cc'), replyTo: read('reply-to'), cut };
}
