import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Announcer } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import styles from './copy-address.module.css';

const thanksMs = 2000;

export type CopyAddressProps = {
  readonly address: string;
  /** Where the address stands: selected when the clipboard refuses. */
  readonly shown: RefObject<HTMLElement | null>;
  readonly announcer: Announcer;
};

/** The first thing anyone does here; so it has the focus when the address appears, and Enter copies. */
export function CopyAddress({ address, shown, announcer }: CopyAddressProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [result, setResult] = useState<'copied' | 'selected' | undefined>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each address is a new beginning
  useEffect(() => {
    setResult(undefined);
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [address]);

  useEffect(() => {
    if (!result) return;
    const timer = setTimeout(() => setResult(undefined), thanksMs);
    return () => clearTimeout(timer);
  }, [result]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      setResult('copied');
      announcer.say('Address copied');
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setResult('selected');
      announcer.say('The clipboard is closed to this page. The address is selected: copy it with your keyboard.');
    }
  }

  return (
    <Button ref={button} look="primary" className={styles.copy} onClick={() => void copy()}>
      {words[result ?? 'ready']}
    </Button>
  );
}

const words = { ready: 'Copy', copied: 'Copied', selected: 'Selected' } as const;
