import type { InboxFact } from '@mayfly/client/follow-inbox';
import type { Summary } from '@mayfly/contracts/message';
import { oneLine, showRow } from './show-mail.ts';

/** What somebody who watches an inbox knows of it. */
export type Watched = {
  readonly address: string;
  /** ISO 8601; undefined until the server has told. */
  readonly expiresAt: string | undefined;
  /** In order of arrival. */
  readonly messages: readonly Summary[];
  /** The last thing that was no message. */
  readonly note: string;
};

export function applyFact(watched: Watched, fact: InboxFact): Watched {
  const { messages } = watched;
  switch (fact.type) {
    case 'sync': {
      const changed = new Map([...messages, ...fact.changed].map((message) => [message.id, message]));
      const living = fact.ids.flatMap((id) => changed.get(id) ?? []);
      return { ...watched, expiresAt: fact.inbox.expiresAt, messages: living };
    }
    case 'message.received':
      return { ...watched, messages: [...messages, fact.summary], note: '' };
    case 'message.deleted':
      return { ...watched, messages: messages.filter(({ id }) => id !== fact.messageId) };
    case 'inbox.extended':
      return { ...watched, expiresAt: fact.expiresAt, note: lineOf(fact) };
    default:
      return { ...watched, note: lineOf(fact) };
  }
}

/** A whole terminal of so many lines: the address and its time, then the newest messages. */
export function drawWatched({ address, expiresAt, messages, note }: Watched, now: number, rows: number): string {
  const left = expiresAt === undefined ? 'connecting' : `${clock(Date.parse(expiresAt) - now)} left`;
  const room = Math.max(1, rows - 4);
  const shown = messages.slice(-room).reverse();
  const lines = [
    `${address}  ·  ${left}`,
    '',
    ...shown.map(showRow),
    ...(messages.length === 0 ? ['Nothing yet.'] : []),
    ...(note ? ['', note] : []),
  ];
  // Over what stood there, and not after emptying it, which would flicker each second.
  return `\u001b[H${lines.map((line) => `\u001b[2K${line}`).join('\n')}\u001b[J`;
}

/** One fact as one line. */
export function lineOf(fact: InboxFact): string {
  switch (fact.type) {
    case 'sync':
      return `${fact.inbox.address} holds ${fact.ids.length}, until ${fact.inbox.expiresAt}`;
    case 'message.received':
      return showRow(fact.summary);
    case 'message.deleted':
      return `deleted ${fact.messageId}`;
    case 'message.seen':
      return `${fact.seen ? 'read' : 'unread'} ${fact.messageId}`;
    case 'message.refused':
      return oneLine(`refused ${fact.size} bytes from ${fact.sender || '<>'}: ${fact.code}`);
    case 'inbox.extended':
      return `extended until ${fact.expiresAt}`;
    case 'inbox.expired':
      return 'its time is over';
    case 'inbox.discarded':
      return 'discarded';
    case 'smtp.trace':
      return oneLine(`${fact.stage}: mail from ${fact.sender || '<>'}`);
  }
}

function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`;
}
