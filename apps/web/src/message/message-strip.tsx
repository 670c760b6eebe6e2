import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './message-strip.module.css';

/** A one-time code found in a mail, as it is to be typed. */
export type FoundCode = { readonly value: string; readonly confidence: number };

/** A link that the mail was sent for; `host` is in ASCII. */
export type FoundLink = {
  readonly url: string;
  readonly host: string;
  readonly kind: 'confirm' | 'sign-in' | 'reset' | 'invite';
  readonly confidence: number;
};

export type MessageStripProps = { readonly codes: readonly FoundCode[]; readonly links: readonly FoundLink[] };

/** What the reader came for, before all else: likeliest first. */
export function MessageStrip({ codes, links }: MessageStripProps) {
  const [copied, setCopied] = useState<string>();
  const [link] = links;
  if (codes.length === 0 && !link) return null;

  async function copy(code: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      setCopied(code);
    } catch {
      // The browser keeps its clipboard to itself: the code can still be selected.
    }
  }

  return (
    <section className={styles.strip} aria-label={words.name}>
      {codes.map(({ value }) => (
        <span key={value} className={styles.code}>
          <bdi className={styles.value}>{spaced(value)}</bdi>
          <Button look="primary" aria-label={words.copyCode(value)} onClick={() => void copy(value)}>
            {copied === value ? words.copied : words.copy}
          </Button>
        </span>
      ))}
      {link && (
        <a className={styles.link} href={link.url} target="_blank" rel="noopener noreferrer">
          {words.kinds[link.kind]} <bdi className={styles.host}>{link.host}</bdi>
        </a>
      )}
      <span className="hidden-text" role="status">
        {copied !== undefined && words.copied}
      </span>
    </section>
  );
}

/** "482 910": digits are read in threes. */
function spaced(code: string): string {
  return /^\d{6}$/.test(code) ? `${code.slice(0, 3)}\u2009${code.slice(3)}` : code;
}

const words = {
  name: 'Code and link',
  copy: 'Copy code',
  copied: 'Copied',
  copyCode: (code: string) => `Copy code ${code}`,
  kinds: {
    confirm: 'Confirm at',
    'sign-in': 'Sign in at',
    reset: 'Set a new password at',
    invite: 'Accept at',
  },
};
