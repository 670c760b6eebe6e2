import type { CorpusCase } from '../corpus-case.ts';
import { malloryPaints } from '../write-mail.ts';

/** What `npm run fuzz` has found. */
export const foundCases: readonly CorpusCase[] = [
  {
    name: 'found-control-by-reference',
    mechanism: 'Writes a control character as a character reference, which becomes one in the text made of the HTML.',
    source: () => malloryPaints('a&#8;b&#x1b;[31mc'),
    reads: { text: ['ab[31mc'] },
  },
];
