import type { Header } from '@mayfly/contracts/message';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { flowOf, unflow } from './flowed-text.ts';
import { foldQuotes } from './fold-quotes.ts';
import { LinkedText } from './linked-text.tsx';
import styles from './message-text.module.css';
import { mostShown } from './most-shown.ts';
import { mostLinks } from './split-at-links.ts';

export type TextViewProps = { readonly text: string; readonly headers: readonly Header[] };

/** Plain text as a letter: long quotes folded, lines that flow joined, web addresses to follow. */
export function TextView({ text, headers }: TextViewProps) {
  const { message: words } = useLanguage().words;
  const [mono, setMono] = useState(false);
  const flow = flowOf(headers);
  const shown = text.slice(0, mostShown.characters);
  const blocks = foldQuotes(flow ? unflow(shown, flow) : shown);
  const most = Math.ceil(mostLinks / blocks.length);
  return (
    <>
      <div className={styles.tools}>
        <Button look="bare" className={styles.tool} aria-pressed={mono} onClick={() => setMono(!mono)}>
          {words.fixedWidth}
        </Button>
        <Button look="bare" className={styles.tool} onClick={() => print()}>
          {words.tools.print}
        </Button>
      </div>
      <div className={styles.text} data-mono={mono} dir="auto">
        {blocks.map(({ kind, text: block }, index) =>
          kind === 'said' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes, its blocks have no other name
            <p key={index} dir="auto">
              <LinkedText text={block} most={most} />
            </p>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <details key={index} className={styles.quote}>
              <summary>{words.quotedLines(block.split('\n').length)}</summary>
              <p dir="auto">
                <LinkedText text={block} most={most} />
              </p>
            </details>
          ),
        )}
      </div>
      {text.length > mostShown.characters && <p className={styles.note}>{words.beginning}</p>}
    </>
  );
}
