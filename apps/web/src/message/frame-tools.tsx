import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './frame-tools.module.css';
import type { Paper } from './keep-css-local.ts';

/** How a mail is looked at; for this message, not for good. */
export type Look = {
  readonly width: 'full' | 'phone';
  readonly paper: Paper;
  /** Whether a mail too wide for its place is made smaller. */
  readonly size: 'fitted' | 'full';
};

export const firstLook: Look = { width: 'full', paper: 'light', size: 'fitted' };

/** To the first place, or on from the one that is shown. */
export type Step = 'first' | 1 | -1;

export type FrameToolsProps = {
  readonly look: Look;
  readonly isDarkTheme: boolean;
  onLook(look: Look): void;
  /** Shows a place where the words stand; answers which it is, and of how many. */
  onFind(words: string, step: Step): { readonly at: number; readonly of: number };
  onPrint(): void;
};

export function FrameTools({ look, isDarkTheme, onLook, onFind, onPrint }: FrameToolsProps) {
  const { words: all, formats } = useLanguage();
  const { tools: words } = all.message;
  const [wanted, setWanted] = useState('');
  const [found, setFound] = useState<ReturnType<FrameToolsProps['onFind']>>();

  function find(text: string, step: Step): void {
    setFound(text.trim() === '' ? void onFind('', 'first') : onFind(text, step));
  }

  return (
    <div className={styles.tools} role="toolbar" aria-label={words.region}>
      <label className={styles.find}>
        <span className="hidden-text">{words.find}</span>
        <input
          type="search"
          placeholder={words.find}
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value);
            find(target.value, 'first');
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') find(wanted, event.shiftKey ? -1 : 1);
          }}
        />
      </label>
      <span className={styles.found} role="status">
        {found && (found.of === 0 ? words.notFound : words.found(formats.number(found.at), formats.number(found.of)))}
      </span>
      <span className={styles.gap} />
      {isDarkTheme && (
        <Button
          look="bare"
          aria-pressed={look.paper === 'dark'}
          onClick={() => onLook({ ...look, paper: look.paper === 'dark' ? 'light' : 'dark' })}
        >
          {words.paper}
        </Button>
      )}
      <Button
        look="bare"
        className={styles.phone}
        aria-pressed={look.width === 'phone'}
        onClick={() => onLook({ ...look, width: look.width === 'phone' ? 'full' : 'phone' })}
      >
        {words.phone}
      </Button>
      <Button
        look="bare"
        className={styles.size}
        aria-pressed={look.size === 'full'}
        onClick={() => onLook({ ...look, size: look.size === 'full' ? 'fitted' : 'full' })}
      >
        {words.size}
      </Button>
      <Button look="bare" onClick={onPrint}>
        {words.print}
      </Button>
    </div>
  );
}
