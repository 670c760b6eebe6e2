import { type Ref, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Announcer } from './announcer.tsx';
import { Button } from './button.tsx';
import styles from './copy-button.module.css';
import { useLanguage } from './language/language-context.tsx';

const thanksMs = 2000;

export type Copier = { copy(): void; focus(): void };

export type CopyButtonProps = {
  readonly text: string;
  /** What the button says while it waits. */
  readonly label: string;
  readonly said: { readonly copied: string; readonly selected: string };
  /** Where the text stands: selected when the clipboard refuses. */
  readonly shown: RefObject<HTMLElement | null>;
  readonly announcer: Announcer;
  readonly ref?: Ref<Copier>;
};

export function CopyButton({ text, label, said, shown, announcer, ref }: CopyButtonProps) {
  const { words } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  const [result, setResult] = useState<'copied' | 'selected' | undefined>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied was another text
  useEffect(() => setResult(undefined), [text]);

  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => setResult(undefined), thanksMs);
    return () => clearTimeout(timer);
  }, [result]);

  async function copy(): Promise<void> {
    const copied = await writeToClipboard(text);
    if (!copied && shown.current) select(shown.current);
    setResult(copied ? 'copied' : 'selected');
    announcer.say(copied ? said.copied : said.selected);
  }

  useImperativeHandle(ref, () => ({
    copy: () => void copy(),
    focus: () => button.current?.focus({ preventScroll: true }),
  }));

  return (
    <Button ref={button} look="primary" className={styles.copy} onClick={() => void copy()}>
      {result ? words.address[result] : label}
    </Button>
  );
}

/** Whether it is there now; a browser may have no clipboard for a page without TLS. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function select(element: HTMLElement): void {
  if (element instanceof HTMLInputElement) element.select();
  else getSelection()?.selectAllChildren(element);
}
