import { createContext, useContext, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Whether single keys do anything: WCAG 2.2, 2.1.4 wants that they can be switched off. */
export type KeySwitch = StoreApi<boolean>;

const key = 'mayfly.keys';

export function createKeySwitch(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined): KeySwitch {
  const store = createStore(() => read(storage) !== 'off');
  store.subscribe((on) => {
    try {
      storage?.setItem(key, on ? 'on' : 'off');
    } catch {
      // Storage is closed to us: the choice lasts as long as the page.
    }
  });
  return store;
}

export const KeySwitchContext = createContext<KeySwitch>(createStore(() => true));

/** What a key does, by the name that `KeyboardEvent.key` has for it. */
export type KeyBindings = Readonly<Record<string, (() => void) | undefined>>;

/** While the caller is on screen. Not while somebody types, nor under a dialog, nor together with Ctrl, Alt or Meta. */
export function useKeys(bindings: KeyBindings): void {
  const on = useStore(useContext(KeySwitchContext));
  const latest = useRef(bindings);
  latest.current = bindings;
  useEffect(() => {
    if (!on) return;
    const hear = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (!act || event.defaultPrevented || !isFree(event)) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [on]);
}

function isFree({ ctrlKey, metaKey, altKey, isComposing, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || document.querySelector('dialog[open]')) return false;
  return !(target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], [role=menu]'));
}

function read(storage: Pick<Storage, 'getItem'> | undefined): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    return null;
  }
}
