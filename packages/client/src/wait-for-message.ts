import type { MessageDocument, Summary } from '@mayfly/contracts/message';
import { type Duration, milliseconds } from './duration.ts';
import { followInbox } from './follow-inbox.ts';
import type { Access, HttpApi } from './http-api.ts';
import type { LiveConnection } from './live-inbox.ts';
import { MayflyError, type NearMiss } from './mayfly-error.ts';

/** A string is looked for as it is, in any case; a sender is its name or its address. */
export type MessageFilter = {
  readonly from?: string | RegExp | undefined;
  readonly subject?: string | RegExp | undefined;
  /** A cursor; default 0: mail that is already there counts. */
  readonly since?: number | undefined;
  /** Default 30 s. */
  readonly timeout?: Duration | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Rejects with `timed_out`; with what the server says where the inbox ends first; with the reason on abort. */
export function waitForMessage(
  api: HttpApi,
  live: LiveConnection,
  access: Access,
  filter: MessageFilter = {},
): Promise<MessageDocument> {
  return waitFor(api, live, access, filter, ({ id }) => ({
    take: (signal) => api.readMessage(access, id, { signal }),
  }));
}

/** The likeliest code of the first message that matches and has one. Rejects as `waitForMessage` does. */
export function waitForCode(
  api: HttpApi,
  live: LiveConnection,
  access: Access,
  filter: MessageFilter = {},
): Promise<string> {
  return waitFor(api, live, access, filter, ({ codes: [code] }) =>
    code === undefined ? { failed: 'code' } : { take: async () => code.value },
  );
}

type Failed = { readonly failed: NearMiss['failed'] };
/** What is wanted of a message that the filter lets pass. */
type Look<T> = (summary: Summary) => Failed | { readonly take: (signal: AbortSignal) => Promise<T> };

async function waitFor<T>(
  api: HttpApi,
  live: LiveConnection,
  access: Access,
  { timeout = '30s', signal, since, ...wanted }: MessageFilter,
  look: Look<T>,
): Promise<T> {
  const misses = new Map<string, NearMiss>();
  const deadline = AbortSignal.timeout(milliseconds(timeout));
  const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
  try {
    for await (const fact of followInbox(live, access, { since, signal: either })) {
      const arrived = fact.type === 'sync' ? fact.changed : fact.type === 'message.received' ? [fact.summary] : [];
      for (const summary of arrived) {
        const seen = firstFailure(summary, wanted) ?? look(summary);
        if ('take' in seen) return await seen.take(either);
        misses.set(summary.id, { id: summary.id, from: summary.from, subject: summary.subject, failed: seen.failed });
      }
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (deadline.aborted) throw new MayflyError({ kind: 'timed_out', nearMisses: [...misses.values()] });
    throw error;
  }
  // The inbox ended: the server has the word for it.
  await api.readInbox(access, { signal });
  throw new MayflyError({ kind: 'timed_out', nearMisses: [...misses.values()] });
}

function firstFailure({ from, subject }: Summary, wanted: Pick<MessageFilter, 'from' | 'subject'>): Failed | undefined {
  if (!matches(wanted.from, from.name, from.address)) return { failed: 'from' };
  if (!matches(wanted.subject, subject)) return { failed: 'subject' };
  return undefined;
}

function matches(wanted: string | RegExp | undefined, ...texts: string[]): boolean {
  if (wanted === undefined) return true;
  if (typeof wanted === 'string') return texts.some((text) => text.toLowerCase().includes(wanted.toLowerCase()));
  // `search` starts at the beginning whatever `lastIndex` a global expression was left with.
  return texts.some((text) => text.search(wanted) >= 0);
}
