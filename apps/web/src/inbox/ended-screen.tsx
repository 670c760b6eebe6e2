import type { Failure } from '@mayfly/client/mayfly-error';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { formatTimeOfDay } from '../ui/format-time.ts';
import { sentenceFor } from '../ui/sentences.ts';
import { Statement } from '../ui/statement.tsx';
import type { Ended } from './apply-event.ts';

export type EndedScreenProps = {
  readonly ended: Ended;
  /** To take from the server's clock to have this page's. Milliseconds. */
  readonly clockOffsetMs: number;
  readonly renewing: boolean;
  readonly failure: Failure | undefined;
  onRenew(): void;
};

/** Never a blank list: what was erased, when, and what can be done next. */
export function EndedScreen({ ended, clockOffsetMs, renewing, failure, onRenew }: EndedScreenProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Statement
      name={names[ended.how]}
      title={titles[ended.how]}
      trouble={failure && sentenceFor(failure)}
      action={
        <Button ref={button} look="primary" disabled={renewing} onClick={onRenew}>
          New address
        </Button>
      }
    >
      {words(ended, clockOffsetMs)}
    </Statement>
  );
}

const names: Record<Ended['how'], string> = {
  expired: 'Address expired',
  discarded: 'Address destroyed',
  lost: 'Address lost',
};

const titles: Record<Ended['how'], string> = {
  expired: 'Its time has passed.',
  discarded: 'Gone, as you asked.',
  lost: 'This address is no longer known.',
};

function words({ how, address, endedAt, erasedMessages }: Ended, clockOffsetMs: number) {
  const what = <bdi translate="no">{address}</bdi>;
  if (how === 'lost') {
    return (
      <>
        The server no longer has {what} or anything that was in it: it was destroyed from another page, or the server
        restarted and had kept it in memory only. Nothing can bring it back.
      </>
    );
  }
  const when = formatTimeOfDay(Date.parse(endedAt) - clockOffsetMs, Date.now());
  return (
    <>
      {what} {erased(erasedMessages)} at {when}. Nothing is left of it, and the address is never given to anyone else.
    </>
  );
}

function erased(messages: number | undefined): string {
  if (messages === undefined) return 'and everything in it were erased';
  if (messages === 0) return 'was erased';
  return messages === 1 ? 'and the one message in it were erased' : `and the ${messages} messages in it were erased`;
}
