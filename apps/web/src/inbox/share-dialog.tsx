import { useMemo, useRef } from 'react';
import { encode } from 'uqr';
import type { Announcer } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import styles from './share-dialog.module.css';

export type ShareDialogProps = {
  readonly link: string;
  readonly announcer: Announcer;
  onClose(): void;
};

/** The way to take an inbox to another device. Drawn here: no one is told the link who is not shown it. */
export function ShareDialog({ link, announcer, onClose }: ShareDialogProps) {
  const { share } = useLanguage().words;
  const shown = useRef<HTMLInputElement>(null);
  const { path, size } = useMemo(() => drawCode(link), [link]);
  return (
    <Dialog title={share.title} onClose={onClose}>
      <div className={styles.share}>
        <p>{share.words}</p>
        <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={share.code}>
          <path d={path} />
        </svg>
        <Field label={share.link}>
          {(control) => (
            <input
              {...control}
              ref={shown}
              className={styles.link}
              value={link}
              readOnly
              dir="ltr"
              onFocus={({ target }) => target.select()}
            />
          )}
        </Field>
      </div>
      <DialogActions>
        <Button onClick={onClose}>{share.close}</Button>
        <CopyButton text={link} label={share.copy} said={share} shown={shown} announcer={announcer} />
      </DialogActions>
    </Dialog>
  );
}

/** One unit square for each dark module, its quiet zone included (ISO/IEC 18004). */
function drawCode(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { border: 4, ecc: 'M' });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { path, size };
}
