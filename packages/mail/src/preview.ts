import { dropInvisible } from './invisible.ts';
import { cutText, oneLine } from './one-line.ts';

const longestPreview = 140;
/** As much of the text as can matter, were most of it padding. */
const beginning = 20_000;

/**
 * The first words of a text as one line, without padding and control characters. Where a link leads is left out,
 * and so are the bare links with which a mail begins that begins with pictures.
 */
export function previewOf(text: string): string {
  const words = text.slice(0, beginning).replace(linkInBrackets, ' ');
  const line = shownLine(words.replace(linksFirst, '')) || shownLine(words);
  return line.length <= longestPreview ? line : `${cutText(line, longestPreview - 1).trimEnd()}…`;
}

const linkInBrackets = /[(<[]\s*https?:\/\/[^\s()<>[\]]*\s*[)>\]]/gi;
const linksFirst = /^\s*(?:https?:\/\/\S+\s+)+/i;

function shownLine(words: string): string {
  return oneLine(dropInvisible(words).replace(/\s+/g, ' '));
}
