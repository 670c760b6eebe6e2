import { useContext } from 'react';
import { useStore } from 'zustand';
import styles from './key-dialog.module.css';
import { Button } from './ui/button.tsx';
import { Dialog, DialogActions } from './ui/dialog.tsx';
import { KeySwitchContext } from './ui/keys.tsx';
import type { Catalogue } from './ui/language/en.ts';
import { useLanguage } from './ui/language/language-context.tsx';

type Act = keyof Catalogue['keys']['acts'];

/** In the order of their use. Each is bound where its act is, by `useKeys`. */
const keysOf: Record<Act, readonly string[]> = {
  copy: ['c'],
  code: ['y'],
  renew: ['n'],
  extend: ['e'],
  next: ['j'],
  previous: ['k'],
  open: ['Enter'],
  back: ['u', 'Esc'],
  delete: ['#', 'Del'],
  filter: ['/'],
  switch: ['1', '…', '5'],
  text: ['t'],
  images: ['i'],
  help: ['?'],
};

export function KeyDialog({ onClose }: { onClose(): void }) {
  const { keys } = useLanguage().words;
  const keySwitch = useContext(KeySwitchContext);
  const on = useStore(keySwitch);
  return (
    <Dialog title={keys.title} onClose={onClose}>
      <p className={styles.words}>{keys.words}</p>
      <dl className={styles.keys}>
        {entriesOf(keysOf).map(([act, pressed]) => (
          <div key={act} className={styles.key}>
            <dt>{keys.acts[act]}</dt>
            <dd>{pressed.map((one) => (one === '…' ? ' … ' : <kbd key={one}>{one}</kbd>))}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" checked={on} onChange={({ target }) => keySwitch.setState(target.checked, true)} />
        {keys.on}
      </label>
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          {keys.close}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** `Object.entries` forgets what the keys of a closed table are. */
function entriesOf(table: typeof keysOf): [Act, readonly string[]][] {
  return Object.entries(table) as [Act, readonly string[]][];
}
