import type { Refusal, Summary } from '@mayfly/contracts/message';
import { useEffect, useRef, useState } from 'react';
import { useNow } from '../ui/use-now.ts';
import { holdArrivals } from './held-arrivals.ts';
import styles from './message-list.module.css';
import { MessageRow } from './message-row.tsx';
import { RefusedMail } from './refused-mail.tsx';

const relativeTimesMs = 10_000;
/** Less than this is still the top. CSS pixels. */
const topPx = 8;

export type MessageListProps = {
  /** In order of arrival. */
  readonly messages: readonly Summary[];
  /** Mail that was not taken, the oldest first. */
  readonly refused: readonly Refusal[];
  readonly openId: string | undefined;
  /** To add to this page's clock to have the server's. */
  readonly clockOffsetMs: number;
  onOpen(messageId: string): void;
};

export function MessageList({ messages, refused, openId, clockOffsetMs, onOpen }: MessageListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState<ReadonlySet<string>>();
  const now = useNow(relativeTimesMs) + clockOffsetMs;
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
    // The pill is gone with its purpose, and must not take the focus with it.
    title.current?.focus({ preventScroll: true });
  }

  const unread = messages.filter(({ seen }) => !seen).length;
  return (
    <section className={styles.list} aria-labelledby="messages-title">
      <header className={styles.head}>
        <h2 ref={title} id="messages-title" className={styles.title} tabIndex={-1}>
          Messages
        </h2>
        <span className={styles.count}>{count(messages.length, unread)}</span>
        {held > 0 && (
          <button type="button" className={styles.pill} onClick={showHeld}>
            {held} new
          </button>
        )}
      </header>
      <RefusedMail refused={refused} now={now} />
      <div ref={scroller} className={styles.scroller}>
        <ul className={styles.rows} style={{ '--rows': rows.length }}>
          {rows.map((summary, index) => (
            <MessageRow
              key={summary.id}
              summary={summary}
              index={index}
              open={summary.id === openId}
              now={now}
              onOpen={onOpen}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

function count(all: number, unread: number): string {
  if (all === 0) return 'none yet';
  return unread > 0 ? `${unread} unread` : `${all} read`;
}
