import type { ActionLink, OneTimeCode } from '@mayfly/contracts/message';
import { useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { codeId } from '../ui/code-chip.tsx';
import { groupCode } from '../ui/group-code.ts';
import { useLanguage } from '../ui/language/language-context.tsx';
import { Sentence } from '../ui/language/sentence.tsx';
import { useCopy } from '../ui/use-copy.ts';
import styles from './message-strip.module.css';

export type MessageStripProps = { readonly codes: readonly OneTimeCode[]; readonly links: readonly ActionLink[] };

/** What the reader came for, before all else: likeliest first. */
export function MessageStrip({ codes, links }: MessageStripProps) {
  const { strip } = useLanguage().words.message;
  const [link] = links;
  if (codes.length === 0 && !link) return null;
  return (
    <section className={styles.strip} aria-label={strip.region}>
      {codes.map(({ value }, index) => (
        <StripCode key={value} value={value} id={index === 0 ? codeId('open') : undefined} />
      ))}
      {link && (
        <a className={styles.link} href={link.url} target="_blank" rel="noopener noreferrer">
          <Sentence of={strip.to[link.kind]} slots={{ host: <bdi className={styles.host}>{link.host}</bdi> }} />
        </a>
      )}
    </section>
  );
}

function StripCode({ value, id }: { readonly value: string; readonly id: string | undefined }) {
  const { code: words, address } = useLanguage().words;
  const shown = useRef<HTMLElement>(null);
  const { result, copy } = useCopy(value, shown);
  const grouped = groupCode(value);
  return (
    <span className={styles.code}>
      <bdi ref={shown} className={styles.value} translate="no">
        {grouped}
      </bdi>
      <Button look="primary" id={id} aria-label={`${words.copy} ${grouped}`} onClick={() => void copy()}>
        {result ? address[result] : words.copy}
      </Button>
      <span className="hidden-text" role="status">
        {result && words[result]}
      </span>
    </span>
  );
}
