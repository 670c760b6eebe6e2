import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import styles from './tabs.module.css';

export type Tab<Key extends string> = { readonly key: Key; readonly label: string };

export type TabsProps<Key extends string> = {
  readonly name: string;
  readonly tabs: readonly Tab<Key>[];
  readonly selected: Key;
  onSelect(key: Key): void;
  readonly children: ReactNode;
};

/** Tabs as the ARIA practices have them: one stop for Tab, arrow keys between, the panel after. */
export function Tabs<Key extends string>({ name, tabs, selected, onSelect, children }: TabsProps<Key>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ key }) => key === selected);
    const target = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const index = target === undefined ? undefined : (target + tabs.length) % tabs.length;
    const tab = index === undefined ? undefined : tabs[index];
    if (!tab || index === undefined) return;
    event.preventDefault();
    onSelect(tab.key);
    list.current?.querySelectorAll('button')[index]?.focus();
  }

  return (
    <>
      <div ref={list} className={styles.tabs} role="tablist" aria-label={name} onKeyDown={move}>
        {tabs.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            className={styles.tab}
            aria-selected={key === selected}
            aria-controls={`${id}-panel`}
            tabIndex={key === selected ? 0 : -1}
            onClick={() => onSelect(key)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className={styles.panel} role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`}>
        {children}
      </div>
    </>
  );
}
