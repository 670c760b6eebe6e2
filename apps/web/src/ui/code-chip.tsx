import { useRef } from 'react';
import styles from './code-chip.module.css';
import { groupCode } from './group-code.ts';
import { useLanguage } from './language/language-context.tsx';
import { useCopy } from './use-copy.ts';

export type CodeChipProps = {
  /** As it is to be typed; nothing is shown where there is none. */
  readonly value: string | undefined;
  /** The message that it came in. */
  readonly of: string;
  readonly className?: string | undefined;
};

/** Of the button that copies a message's first code, so that a key can press it. */
export function codeId(messageId: string): string {
  return `code-${messageId}`;
}

/** A one-time code, copied with a click. Where the clipboard refuses, it is selected instead. */
export function CodeChip({ value, of, className = '' }: CodeChipProps) {
  const { code: words, address } = useLanguage().words;
  const shown = useRef<HTMLSpanElement>(null);
  const { result, copy } = useCopy(value, shown);
  if (value === undefined) return null;
  return (
    <span className={`${styles.place} ${className}`}>
      <button type="button" id={codeId(of)} className={styles.chip} onClick={() => void copy()}>
        <span className="hidden-text">{words.copy} </span>
        <span ref={shown} className={styles.code}>
          {groupCode(value)}
        </span>
        {result === 'copied' && (
          <span className={styles.thanks} aria-hidden="true">
            {address.copied}
          </span>
        )}
      </button>
      <span className="hidden-text" role="status">
        {result && words[result]}
      </span>
    </span>
  );
}
