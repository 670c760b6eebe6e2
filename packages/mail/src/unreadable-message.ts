import type { NoticeCode } from '@mayfly/contracts/message';
import { assembleMessage } from './assemble-message.ts';
import { readHeaderFields } from './header-fields.ts';
import { readMessageHeader } from './message-header.ts';
import type { ParsedMessage } from './parsed-message.ts';

/** Bytes of the source that are looked at: little enough for the thread that serves everybody. */
const mostHeader = 64_000;

/**
 * Stands in for a message that could not be parsed, or not in time: what its header says of sender, recipients,
 * subject and date, no content, and why. Takes a few milliseconds at worst and never fails.
 */
export function unreadableMessage(source: Buffer, why: NoticeCode): ParsedMessage {
  const fields = readHeaderFields(source.subarray(0, headerEnd(source)));
  return assembleMessage({
    header: readMessageHeader(fields),
    text: '',
    attachments: [],
    notices: [why],
    size: source.length,
  });
}

function headerEnd(source: Buffer): number {
  const beginning = source.toString('latin1', 0, mostHeader);
  const blankLine = /^\r?\n|\r?\n\r?\n/.exec(beginning);
  return blankLine?.index ?? beginning.length;
}
