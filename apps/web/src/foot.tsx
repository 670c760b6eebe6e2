import { type ReactNode, useState } from 'react';
import styles from './foot.module.css';
import { KeyDialog } from './key-dialog.tsx';
import { Button } from './ui/button.tsx';
import { useKeys } from './ui/keys.tsx';
import type { LanguageStore } from './ui/language/language.ts';
import { useLanguage } from './ui/language/language-context.tsx';
import { LanguageSelect } from './ui/language/language-select.tsx';

export type FootProps = {
  readonly language: LanguageStore;
  /** The truth line, where there is an inbox to tell it of. */
  readonly children: ReactNode;
};

export function Foot({ language, children }: FootProps) {
  const { foot } = useLanguage().words;
  const [asked, setAsked] = useState(false);
  useKeys({ '?': () => setAsked(true) });
  return (
    <footer className={styles.foot}>
      <p className={styles.truth}>{children}</p>
      <nav className={styles.links} aria-label={foot.region}>
        <a href="/privacy">{foot.privacy}</a>
        <a href="/questions">{foot.questions}</a>
        <a href="/docs">{foot.api}</a>
        <Button look="bare" className={styles.keys} onClick={() => setAsked(true)}>
          {foot.keys}
        </Button>
        <LanguageSelect language={language} />
      </nav>
      {asked && <KeyDialog onClose={() => setAsked(false)} />}
    </footer>
  );
}
