import { useId } from 'react';
import { Button } from '../ui/button.tsx';
import { formatDuration } from '../ui/format-time.ts';
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
  const reason = useId();
  const limit = `At its limit: an address lives ${formatDuration(longestSeconds)} at most.`;
  return (
    <>
      <Button
        aria-disabled={atCap || asking}
        aria-describedby={atCap ? reason : undefined}
        title={atCap ? limit : undefined}
        onClick={() => !atCap && !asking && onExtend()}
      >
        Extend{!atCap && <span className={styles.by}>by {formatDuration(lifetimeSeconds)}</span>}
      </Button>
      {atCap && (
        <span id={reason} className="hidden-text">
          {limit}
        </span>
      )}
    </>
  );
}
