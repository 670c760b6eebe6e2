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
  /** A cursor: only mail that came after it counts. Default 0: mail that is already there does. */
  readonly since?: number | undefined;
  /** Where several are there already: the first of them (the default) or the newest. */
  readonly take?: 'first' | 'newest' | undefined;
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

/**
 * The likeliest code of the newest message that matches and has one: whoever had a second code sent is not given the
 * first. Rejects as `waitForMessage` does.
 */
export function waitForCode(
  api: HttpApi,
  live: LiveConnection,
  access: Access,
  filter: MessageFilter = {},
): Promise<string> {
  // Which has one: nothing without passes the filter.
  const wanted = { ...filter, take: 'newest', hasCode: true } as const;
  return waitFor(live, api, access, wanted, async ({ codes }) => codes[0]?.value ?? '');
}

async function waitFor<T>(
  live: LiveConnection,
  api: HttpApi,
  access: Access,
  { timeout = '30s', signal, since = 0, take = 'first', onMiss, ...wanted }: MessageFilter,
  open: (summary: Summary, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const misses = new Map<string, NearMiss>();
  const timedOut = () => new MayflyError({ kind: 'timed_out', nearMisses: [...misses.values()] });
  const deadline = AbortSignal.timeout(milliseconds(timeout));
  const either = signal ? AbortSignal.any([signal, deadline]) : deadline;

  /** In order of arrival. */
  async function arrivedIn(fact: InboxFact): Promise<readonly Summary[]> {
    if (fact.type === 'message.received') return [fact.summary];
    if (fact.type !== 'sync' || fact.changed.length === 0) return [];
    if (since === 0) return fact.ids.flatMap((id) => fact.changed.find((summary) => summary.id === id) ?? []);
    // What came before and was only read since is among the changed too; the server knows them apart.
    const look = { since, timeoutMs: 0, count: 100, signal: either };
    return (await throughRestarts(either, () => api.wait(access, look))).items;
  }

  try {
    for await (const fact of followInbox(live, access, { since, signal: either })) {
      const arrived = await arrivedIn(fact);
      for (const summary of take === 'first' ? arrived : arrived.toReversed()) {
        const failed = firstFailure(summary, wanted);
        if (failed === undefined) return await open(summary, either);
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
