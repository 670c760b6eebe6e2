import { type RefObject, useEffect, useRef } from 'react';
import type { Announcer } from '../ui/announcer.tsx';
import { type Copier, CopyButton } from '../ui/copy-button.tsx';
import { useKeys } from '../ui/keys.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';

export type CopyAddressProps = {
  readonly address: string;
  readonly shown: RefObject<HTMLElement | null>;
  readonly announcer: Announcer;
};

/** The first thing anyone does here; so it has the focus when the address appears, and Enter copies. */
export function CopyAddress({ address, shown, announcer }: CopyAddressProps) {
  const { words } = useLanguage();
  const copier = useRef<Copier>(null);
  useKeys({ c: () => copier.current?.copy() });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each address is a new beginning
  useEffect(() => {
    if (document.activeElement === document.body) copier.current?.focus();
  }, [address]);

  return (
    <CopyButton
      ref={copier}
      text={address}
      label={words.address.copy}
      said={{ copied: words.address.saidCopied, selected: words.address.saidSelected }}
      shown={shown}
      announcer={announcer}
    />
  );
}
