import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import styles from './menu.module.css';

export type MenuItem = {
  readonly key: string;
  readonly label: string;
  readonly grave?: boolean;
  /** Why it cannot be chosen stands in its label. */
  readonly disabled?: boolean;
  onChoose(): void;
};

export type MenuProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly items: readonly MenuItem[];
};

/** A menu button as the ARIA practices have it: opens on the first item, arrow keys between, Escape gives the focus back. */
export function Menu({ name, label, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    itemsIn(list.current)[0]?.focus();
    const leave = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false);
    };
    addEventListener('pointerdown', leave);
    addEventListener('focusin', leave);
    return () => {
      removeEventListener('pointerdown', leave);
      removeEventListener('focusin', leave);
    };
  }, [open]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  function move(event: KeyboardEvent): void {
    const all = itemsIn(list.current);
    const at = all.findIndex((item) => item.matches(':focus'));
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (target !== undefined) all[(target + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <div ref={whole} className={styles.menu}>
      <Button
        ref={button}
        look="bare"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      {open && (
        <div ref={list} id={id} className={styles.items} role="menu" aria-label={name} onKeyDown={move}>
          {items.map(({ key, label, grave, disabled, onChoose }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              data-grave={grave}
              aria-disabled={disabled}
              onClick={() => {
                if (disabled) return;
                close();
                onChoose();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
