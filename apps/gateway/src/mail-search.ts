import type { InboxEvent } from '@mayfly/contracts/event';
import type { NearMiss } from '@mayfly/contracts/http-api';
import type { FailedTest } from '@mayfly/contracts/match-summary';
import type { Summary } from '@mayfly/contracts/message';

/** What somebody waits for in an inbox, and what of it has come. */
export type MailSearch = {
  /** Begins anew with what is there. */
  begin(arrived: readonly Summary[]): void;
  heard(event: InboxEvent): void;
  isOver(): boolean;
  /** In order of arrival; what was deleted meanwhile is not among them. */
  found(): readonly Summary[];
  nearMisses(): NearMiss[];
};

/** The test that a mail fails; undefined where it is what is waited for. */
export type FailureOf = (summary: Summary) => FailedTest | undefined;

const toldMisses = 20;
const toldMatches = 1000;

export function createMailSearch(failureOf: FailureOf, count: number): MailSearch {
  const came = new Map<string, Summary>();

  function found(): readonly Summary[] {
    return [...came.values()].filter((summary) => failureOf(summary) === undefined).slice(-toldMatches);
  }

  return {
    begin(arrived) {
      came.clear();
      for (const summary of arrived) came.set(summary.id, summary);
    },
    heard(event) {
      if (event.type === 'message.received') came.set(event.summary.id, event.summary);
      if (event.type === 'message.deleted') came.delete(event.messageId);
      if (event.type === 'message.seen') {
        const summary = came.get(event.messageId);
        if (summary) came.set(summary.id, { ...summary, seq: event.seq, seen: event.seen });
      }
    },
    isOver: () => found().length >= count,
    found,
    nearMisses: () =>
      [...came.values()]
        .flatMap((summary) => {
          const failed = failureOf(summary);
          const { id, from, subject } = summary;
          return failed === undefined ? [] : [{ id, from, subject, failed }];
        })
        .slice(-toldMisses),
  };
}
