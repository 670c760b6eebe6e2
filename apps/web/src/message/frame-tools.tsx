import { useState } from 'react';
import { Button } from '../ui/button.tsx';
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

export type FrameToolsProps = {
  readonly look: Look;
  readonly isDarkTheme: boolean;
  onLook(look: Look): void;
  /** Shows the next place the words stand at; answers which it is, and of how many. */
  onFind(words: string, step: 1 | -1): { readonly at: number; readonly of: number };
  onPrint(): void;
};

export function FrameTools({ look, isDarkTheme, onLook, onFind, onPrint }: FrameToolsProps) {
  const [wanted, setWanted] = useState('');
  const [found, setFound] = useState<ReturnType<FrameToolsProps['onFind']>>();

  function find(text: string, step: 1 | -1): void {
    setFound(text.trim() === '' ? void onFind('', 1) : onFind(text, step));
  }

  return (
    <div className={styles.tools} role="toolbar" aria-label={words.name}>
      <label className={styles.find}>
        <span className="hidden-text">{words.find}</span>
        <input
          type="search"
          placeholder={words.find}
          value={wanted}
          onChange={({ target }) => {
            setWanted(target.value);
            find(target.value, 1);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') find(wanted, event.shiftKey ? -1 : 1);
          }}
        />
      </label>
      <span className={styles.found} role="status">
        {found && words.found(found.at, found.of)}
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

const words = {
  name: 'How the message is shown',
  find: 'Find in message',
  found: (at: number, of: number) => (of === 0 ? 'Not found' : `${at} of ${of}`),
  paper: 'Dark paper',
  phone: 'Phone width',
  size: 'Full size',
  print: 'Print',
};
