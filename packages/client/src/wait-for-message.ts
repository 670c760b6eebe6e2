import type { NearMiss } from '@mayfly/contracts/http-api';
import { firstFailure, type Wanted } from '@mayfly/contracts/match-summary';
import type { MessageDocument, Summary } from '@mayfly/contracts/message';
import { type Duration, milliseconds } from './duration.ts';
import { followInbox, type InboxFact } from './follow-inbox.ts';
import type { Access, HttpApi } from './http-api.ts';
import type { LiveConnection } from './live-inbox.ts';
import { isRefusal, MayflyError } from './mayfly-error.ts';
import { pause } from './pause.ts';
import { rest } from './rest.ts';

/** A string is looked for as it is, in any case; a sender is its name or its address. */
export type MessageFilter = Wanted & {
  /** A cursor; default 0: mail that is already there counts. */
  readonly since?: number | undefined;
  /** Default 30 s. */
  readonly timeout?: Duration | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told of each message that is looked at and passed over. */
  readonly onMiss?: ((miss: NearMiss) => void) | undefined;
};

/**
 * Rejects with `timed_out` and what came instead; with what the server says where the inbox ends first; with the
 * reason on abort. A server that goes away is waited for: the time alone ends the wait.
 */
export function waitForMessage(
  api: HttpApi,
  live: LiveConnection,
  access: Access,
  filter: MessageFilter = {},
): Promise<MessageDocument> {
  return waitFor(live, api, access, filter, ({ id }, signal) =>
    throughRestarts(signal, () => api.readMessage(access, id, { signal })),
  );
}

/** The likeliest code of the first message that matches and has one. Rejects as `waitForMessage` does. */
export function waitForCode(
  api: HttpApi,
  live: LiveConnection,
  access: Access,
  filter: MessageFilter = {},
): Promise<string> {
  // Which has one: nothing without passes the filter.
  return waitFor(live, api, access, { ...filter, hasCode: true }, async ({ codes }) => codes[0]?.value ?? '');
}

async function waitFor<T>(
  live: LiveConnection,
  api: HttpApi,
  access: Access,
  { timeout = '30s', signal, since, onMiss, ...wanted }: MessageFilter,
  take: (summary: Summary, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const misses = new Map<string, NearMiss>();
  const timedOut = () => new MayflyError({ kind: 'timed_out', nearMisses: [...misses.values()] });
  const deadline = AbortSignal.timeout(milliseconds(timeout));
  const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
  try {
    for await (const fact of followInbox(live, access, { since, signal: either })) {
      for (const summary of arrivedIn(fact)) {
        const failed = firstFailure(summary, wanted);
        if (failed === undefined) return await take(summary, either);
        const miss = { id: summary.id, from: summary.from, subject: summary.subject, failed };
        if (!misses.has(miss.id)) onMiss?.(miss);
        misses.set(miss.id, miss);
      }
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (deadline.aborted) throw timedOut();
    throw error;
  }
  // The inbox ended: the server has the word for it.
  await api.readInbox(access, { signal });
  throw timedOut();
}

function arrivedIn(fact: InboxFact): readonly Summary[] {
  if (fact.type === 'sync') return fact.changed;
  return fact.type === 'message.received' ? [fact.summary] : [];
}

/** What was found is there still when the server is back. */
async function throughRestarts<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures++) {
    try {
      return await ask();
    } catch (error) {
      signal.throwIfAborted();
      if (!passes(error)) throw error;
      await rest(pause({ first: 250, most: 2000 }, failures), signal);
    }
  }
}

function passes(error: unknown): boolean {
  if (error instanceof MayflyError && error.cause.kind === 'unreachable') return true;
  return isRefusal(error, 'shutting_down') || isRefusal(error, 'store_unavailable');
}
