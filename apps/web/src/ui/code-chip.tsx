import { useEffect, useRef, useState } from 'react';
import styles from './code-chip.module.css';
import { groupCode } from './group-code.ts';

const thanksMs = 2000;

export type CodeChipProps = {
  /** As it is to be typed; nothing is shown where there is none. */
  readonly value: string | undefined;
  readonly className?: string | undefined;
};

/** A one-time code, copied with a click. Where the clipboard refuses, it is selected instead. */
export function CodeChip({ value, className = '' }: CodeChipProps) {
  const shown = useRef<HTMLSpanElement>(null);
  const [result, setResult] = useState<'copied' | 'selected' | undefined>();

  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => setResult(undefined), thanksMs);
    return () => clearTimeout(timer);
  }, [result]);

  async function copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      setResult('copied');
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setResult('selected');
    }
  }

  if (value === undefined) return null;
  return (
    <span className={`${styles.place} ${className}`}>
      <button type="button" className={styles.chip} onClick={() => void copy(value)}>
        <span className="hidden-text">Copy code </span>
        <span ref={shown} className={styles.code}>
          {groupCode(value)}
        </span>
        {result === 'copied' && (
          <span className={styles.thanks} aria-hidden="true">
            {words.copied}
          </span>
        )}
      </button>
      <span className="hidden-text" role="status">
        {result && words[result]}
      </span>
    </span>
  );
}

const words = {
  copied: 'Copied',
  selected: 'The clipboard is closed to this page. The code is selected: copy it with your keyboard.',
} as const;
