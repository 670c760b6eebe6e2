import type { InboxBook } from './inbox-book.ts';

/** Where text goes. Only a terminal is drawn on; into a file or a pipe go plain lines. */
export type Output = {
  write(text: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** How many lines a terminal has. */
  rows(): number;
};

export type CommandDeps = {
  readonly book: InboxBook;
  /** Where new inboxes are made. */
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly out: Output;
  readonly err: Output;
  /** Aborted when whoever runs the command has enough of it, with the exit code for that as the reason. */
  readonly signal: AbortSignal;
};
