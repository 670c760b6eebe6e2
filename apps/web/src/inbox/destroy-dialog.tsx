import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import styles from './destroy-dialog.module.css';

export type DestroyDialogProps = {
  readonly address: string;
  readonly messageCount: number;
  onDestroy(): void;
  onClose(): void;
};

/** Asks once. The native dialog holds the focus, closes on Escape and gives the focus back. */
export function DestroyDialog({ address, messageCount, onDestroy, onClose }: DestroyDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="destroy-title" onClose={onClose}>
      <h2 id="destroy-title" className={styles.title}>
        Destroy this address?
      </h2>
      <p>
        <bdi className={styles.address}>{address}</bdi> {erased(messageCount)} now, for everyone. Mail sent to it later
        is refused, and nobody is ever given this address again.
      </p>
      <div className={styles.actions}>
        <Button onClick={onClose}>Keep it</Button>
        <Button
          look="grave"
          onClick={() => {
            onClose();
            onDestroy();
          }}
        >
          Destroy
        </Button>
      </div>
    </dialog>
  );
}

function erased(messageCount: number): string {
  if (messageCount === 0) return 'is erased';
  return messageCount === 1 ? 'and its one message are erased' : `and its ${messageCount} messages are erased`;
}
