import type { Summary } from '@mayfly/contracts/message';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { holdArrivals } from './held-arrivals.ts';

/** Less than this is still the top. CSS pixels. */
const topPx = 8;

export type HeldArrivals = ReturnType<typeof holdArrivals> & {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Goes to the top, and there is everything. */
  showHeld(): void;
};

/** Holds arrivals back for as long as the list, or the page where it is the page that scrolls, is not at its top. */
export function useHeldArrivals(messages: readonly Summary[]): HeldArrivals {
  const scroller = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<ReadonlySet<string>>();
  const { rows, held } = holdArrivals(messages, shown);
  const ids = useRef<ReadonlySet<string>>(new Set());
  ids.current = new Set(rows.map(({ id }) => id));

  useEffect(() => {
    const list = scroller.current;
    const look = () => {
      const atTop = (list?.scrollTop ?? 0) <= topPx && scrollY <= topPx;
      setShown((before) => (atTop ? undefined : (before ?? ids.current)));
    };
    list?.addEventListener('scroll', look, { passive: true });
    addEventListener('scroll', look, { passive: true });
    return () => {
      list?.removeEventListener('scroll', look);
      removeEventListener('scroll', look);
    };
  }, []);

  function showHeld(): void {
    scroller.current?.scrollTo({ top: 0 });
    scrollTo({ top: 0 });
    setShown(undefined);
  }

  return { scroller, rows, held, showHeld };
}
