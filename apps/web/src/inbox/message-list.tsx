import type { Refusal, Summary } from '@mayfly/contracts/message';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useKeys } from '../ui/keys.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { useNow } from '../ui/use-now.ts';
import { filterMessages } from './filter-messages.ts';
import { ListTools } from './list-tools.tsx';
import styles from './message-list.module.css';
import { MessageRow } from './message-row.tsx';
import { RefusedMail } from './refused-mail.tsx';
import { useHeldArrivals } from './use-held-arrivals.ts';
import { useRowFocus } from './use-row-focus.ts';
import { useSelection } from './use-selection.ts';

const relativeTimesMs = 10_000;

export type MessageListProps = {
  /** In order of arrival. */
  readonly messages: readonly Summary[];
  /** Mail that was not taken, the oldest first. */
  readonly refused: readonly Refusal[];
  readonly openId: string | undefined;
  /** To add to this page's clock to have the server's. */
  readonly clockOffsetMs: number;
  onOpen(messageId: string): void;
  onClose(): void;
  onDelete(messageIds: readonly string[]): void;
};

export function MessageList({ messages, refused, openId, clockOffsetMs, ...acts }: MessageListProps) {
  const { words } = useLanguage();
  const { onOpen, onClose, onDelete } = acts;
  const field = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [query, setQuery] = useState('');
  const now = useNow(relativeTimesMs) + clockOffsetMs;
  const { scroller, rows, held, showHeld } = useHeldArrivals(filterMessages(messages, query));
  const selection = useSelection(messages);
  const { selected, toggle } = selection;
  const focus = useRowFocus(rows, title);
  const selecting = selected !== undefined;

  const choose = useCallback(
    (messageId: string) => (selecting ? toggle(messageId) : onOpen(messageId)),
    [selecting, toggle, onOpen],
  );

  function step(by: 1 | -1): void {
    const target = focus.beside(openId, by);
    if (!target) return;
    if (openId === undefined) focus.on(target);
    else onOpen(target);
  }

  function deleteCurrent(): void {
    const current = openId ?? focus.current();
    if (current === undefined) return;
    focus.later(focus.beside(current, 1) ?? focus.beside(current, -1));
    onDelete([current]);
  }

  function back(): void {
    if (openId !== undefined) onClose();
    else if (selecting) selection.end();
    else if (query !== '') setQuery('');
  }

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    u: back,
    Escape: back,
    '#': deleteCurrent,
    Delete: deleteCurrent,
    '/': () => field.current?.focus(),
  });

  useEffect(() => {
    if (messages.length > 0) return;
    setQuery('');
    selection.end();
  }, [messages.length, selection.end]);

  return (
    <section className={styles.list} aria-labelledby="messages-title">
      <header className={styles.head}>
        <h2 ref={title} id="messages-title" className={styles.title} tabIndex={-1}>
          {words.list.region}
        </h2>
        <span className={styles.count} role={query === '' ? undefined : 'status'}>
          {query === '' ? count(messages, words.list) : words.list.found(rows.length)}
        </span>
        {held > 0 && (
          <button
            type="button"
            className={styles.pill}
            onClick={() => {
              showHeld();
              // The pill is gone with its purpose, and must not take the focus with it.
              title.current?.focus({ preventScroll: true });
            }}
          >
            {words.list.fresh(held)}
          </button>
        )}
      </header>
      <div className={styles.tools} data-empty={messages.length === 0}>
        <ListTools
          query={query}
          onQuery={setQuery}
          field={field}
          selected={selected?.size}
          onSelect={selection.begin}
          onSelectAll={() => selection.all(rows.map(({ id }) => id))}
          onDeleteSelected={() => {
            onDelete([...(selected ?? [])]);
            selection.end();
            title.current?.focus({ preventScroll: true });
          }}
          onCancel={selection.end}
        />
      </div>
      <RefusedMail refused={refused} now={now} />
      <div ref={scroller} className={styles.scroller}>
        {query !== '' && rows.length === 0 && (
          <p className={styles.none}>
            {words.list.noneFound}{' '}
            <button type="button" className={styles.clear} onClick={() => setQuery('')}>
              {words.list.clear}
            </button>
          </p>
        )}
        <ul className={styles.rows} style={{ '--rows': rows.length }}>
          {rows.map((summary, index) => (
            <MessageRow
              key={summary.id}
              summary={summary}
              index={index}
              open={summary.id === openId}
              selected={selected?.has(summary.id)}
              now={now}
              onChoose={choose}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

type ListWords = ReturnType<typeof useLanguage>['words']['list'];

function count(messages: readonly Summary[], words: ListWords): string {
  if (messages.length === 0) return words.none;
  const unread = messages.filter(({ seen }) => !seen).length;
  return unread > 0 ? words.unread(unread) : words.read(messages.length);
}
