import { dropInvisibleRuns } from './invisible.ts';

/** What parts two pieces of text, the wider one wins: nothing, a blank, a new line, an empty line. */
const gaps = { space: 1, line: 2, paragraph: 3 } as const;
export type GapKind = keyof typeof gaps;
const gapTexts = ['', ' ', '\n', '\n\n'];

export type TextWriter = {
  /** White space collapses, as it does in HTML. */
  words(text: string): void;
  /** White space stays. */
  preformatted(text: string): void;
  gap(kind: GapKind): void;
  /** Stands in front of the next words, wherever gaps put them. */
  bullet(): void;
  /** A place in the text, to ask later what was written since. */
  place(): number;
  since(place: number): string;
  finish(): string;
};

/** Plain text as it grows: gaps never add up, and there are none at either end. */
export function createTextWriter(): TextWriter {
  const pieces: string[] = [];
  let pending = 0;
  let prefix = '';

  function write(text: string): void {
    pieces.push(pieces.length === 0 ? '' : (gapTexts[pending] ?? ''), prefix, text);
    pending = 0;
    prefix = '';
  }

  const gap = (kind: GapKind): void => {
    pending = Math.max(pending, gaps[kind]);
  };

  function words(text: string): void {
    const collapsed = text.replace(/\s+/g, ' ');
    if (collapsed.startsWith(' ')) gap('space');
    const trimmed = collapsed.trim();
    if (trimmed === '') return;
    write(trimmed);
    if (collapsed.endsWith(' ')) gap('space');
  }

  return {
    words,
    gap,
    preformatted: (text) => (text === '' ? undefined : write(text)),
    bullet: () => {
      prefix = '- ';
    },
    place: () => pieces.length,
    since: (place) => pieces.slice(place).join('').trim(),
    finish: () => trimLines(dropInvisibleRuns(pieces.join(''))).trim(),
  };
}

function trimLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
