import type { Summary } from '@mayfly/contracts/message';
import { type RefObject, useEffect, useRef } from 'react';
import { rowId } from './message-row.tsx';

export type RowFocus = {
  /** The message whose row has the focus. */
  current(): string | undefined;
  /** The one below (1) or above (-1) a message, or the focused one; from outside, the first. */
  beside(messageId: string | undefined, by: 1 | -1): string | undefined;
  on(messageId: string): void;
  /** Once the rows have changed: a row that is deleted must not take the focus with it. */
  later(messageId: string | undefined): void;
};

export function useRowFocus(rows: readonly Summary[], title: RefObject<HTMLElement | null>): RowFocus {
  const wanted = useRef<{ readonly messageId: string | undefined }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted is wanted at the next change of the rows
  useEffect(() => {
    const next = wanted.current;
    wanted.current = undefined;
    if (!next) return;
    const row = next.messageId === undefined ? null : document.getElementById(rowId(next.messageId));
    (row ?? title.current)?.focus();
  }, [rows.length, title]);

  const current = () => {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement ? activeElement.dataset.message : undefined;
  };

  return {
    current,
    beside(messageId = current(), by) {
      const at = rows.findIndex(({ id }) => id === messageId);
      return at < 0 ? rows[0]?.id : rows[at + by]?.id;
    },
    on: (messageId) => document.getElementById(rowId(messageId))?.focus(),
    later(messageId) {
      wanted.current = { messageId };
    },
  };
}
