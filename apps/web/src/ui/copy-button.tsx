import { type Ref, type RefObject, useImperativeHandle, useRef } from 'react';
import type { Announcer } from './announcer.tsx';
import { Button } from './button.tsx';
import styles from './copy-button.module.css';
import { useLanguage } from './language/language-context.tsx';
import { type CopyResult, useCopy } from './use-copy.ts';

export type Copier = { copy(): void; focus(): void };

export type CopyButtonProps = {
  readonly text: string;
  /** What the button says while it waits. */
  readonly label: string;
  readonly said: Readonly<Record<CopyResult, string>>;
  /** Where the text stands: selected when the clipboard refuses. */
  readonly shown: RefObject<HTMLElement | null>;
  readonly announcer: Announcer;
  readonly ref?: Ref<Copier>;
};

export function CopyButton({ text, label, said, shown, announcer, ref }: CopyButtonProps) {
  const { words } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const { result, copy } = useCopy(text, shown);
  const copyAndSay = async () => announcer.say(said[await copy()]);

  useImperativeHandle(ref, () => ({
    copy: () => void copyAndSay(),
    focus: () => button.current?.focus({ preventScroll: true }),
  }));

  return (
    <Button ref={button} look="primary" className={styles.copy} onClick={() => void copyAndSay()}>
      {result ? words.address[result] : label}
    </Button>
  );
}
