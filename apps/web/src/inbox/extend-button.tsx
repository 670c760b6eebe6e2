import { useId } from 'react';
import { Button } from '../ui/button.tsx';
import { useKeys } from '../ui/keys.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './extend-button.module.css';

export type ExtendButtonProps = {
  readonly lifetimeSeconds: number;
  /** From creation to the cap. */
  readonly longestSeconds: number;
  readonly atCap: boolean;
  readonly asking: boolean;
  onExtend(): void;
};

/** Stays in reach at the cap, so that everybody can learn why it does nothing. */
export function ExtendButton({ lifetimeSeconds, longestSeconds, atCap, asking, onExtend }: ExtendButtonProps) {
  const { words, formats } = useLanguage();
  const reason = useId();
  const limit = words.time.limit(formats.duration(longestSeconds));
  const extend = () => !atCap && !asking && onExtend();
  useKeys({ e: extend });
  return (
    <>
      <Button
        aria-disabled={atCap || asking}
        aria-describedby={atCap ? reason : undefined}
        title={atCap ? limit : undefined}
        onClick={extend}
      >
        <span className={atCap ? undefined : styles.short}>{words.time.extend}</span>
        {!atCap && <span className={styles.long}>{words.time.extendBy(formats.duration(lifetimeSeconds))}</span>}
      </Button>
      {atCap && (
        <span id={reason} className="hidden-text">
          {limit}
        </span>
      )}
    </>
  );
}
