import type { Failure } from '@mayfly/client/mayfly-error';
import { useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { sentenceFor } from '../ui/language/sentence-for.ts';
import { Statement } from '../ui/statement.tsx';
import { useNow } from '../ui/use-now.ts';
import type { InboxSession } from './session.ts';

const askAgainMs = 5000;

export type RefusedScreenProps = {
  readonly failure: Failure;
  readonly retrying: boolean;
  readonly session: Pick<InboxSession, 'start'>;
};

/** No address could be had: why, when it is worth trying again, and the way to. */
export function RefusedScreen({ failure, retrying, session }: RefusedScreenProps) {
  const language = useLanguage();
  const { noAddress } = language.words;
  const away = failure.kind !== 'refused';
  const waitSeconds = useWait(failure);
  useEffect(() => {
    if (!away) return;
    const retry = () => void session.start();
    const timer = setInterval(retry, askAgainMs);
    addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      removeEventListener('online', retry);
    };
  }, [away, session]);

  const limited = failure.kind === 'refused' && failure.code === 'rate_limited';
  return (
    <Statement
      name={noAddress.region}
      title={away ? noAddress.away : limited ? noAddress.limited : noAddress.title}
      action={
        <Button look="primary" disabled={waitSeconds > 0 || (retrying && !away)} onClick={() => void session.start()}>
          {noAddress.retry}
        </Button>
      }
      note={waitSeconds > 0 ? noAddress.waitFor(language.formats.duration(waitSeconds)) : undefined}
    >
      {limited ? language.words.errors.rate_limited : sentenceFor(failure, language)} {away && noAddress.retrying}
    </Statement>
  );
}

/** The seconds the server asked for that are still to pass. */
function useWait(failure: Failure): number {
  const wanted = failure.kind === 'refused' ? (failure.retryAfterSeconds ?? 0) : 0;
  const [told, setTold] = useState({ failure, since: Date.now() });
  const now = useNow(1000);
  // Refused anew, it is a new wait.
  if (told.failure !== failure) setTold({ failure, since: Date.now() });
  return Math.max(0, Math.ceil(wanted - (now - told.since) / 1000));
}
