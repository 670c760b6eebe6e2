import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Announcer } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import type { ConnectedInbox } from './connect-inbox.ts';
import styles from './undo-bar.module.css';

export type UndoBarProps = { readonly connected: ConnectedInbox; readonly announcer: Announcer };

/** What was just deleted, for as long as it can be taken back. */
export function UndoBar({ connected, announcer }: UndoBarProps) {
  const { list } = useLanguage().words;
  const { undoable } = useStore(connected.store);
  const count = undoable.length;

  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each deletion, in whatever language
  useEffect(() => {
    if (count > 0) announcer.say(`${list.deleted(count)} ${list.undo}?`);
  }, [undoable, announcer]);

  if (count === 0) return null;
  return (
    <section className={styles.bar} aria-label={list.undo}>
      <span>{list.deleted(count)}</span>
      <Button
        look="bare"
        className={styles.undo}
        onClick={() => {
          connected.undoDeletion();
          announcer.say(list.restored);
          document.getElementById('messages-title')?.focus({ preventScroll: true });
        }}
      >
        {list.undo}
      </Button>
    </section>
  );
}
