import type { Failure } from '@mayfly/client/mayfly-error';
import { useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { useKeys } from '../ui/keys.tsx';
import { useLanguage } from '../ui/language/language-context.tsx';
import { Sentence } from '../ui/language/sentence.tsx';
import { sentenceFor } from '../ui/language/sentence-for.ts';
import { Statement } from '../ui/statement.tsx';
import type { Ended } from './apply-event.ts';
import { ChallengeStep } from './challenge-step.tsx';
import type { ChallengeView } from './session.ts';

export type EndedScreenProps = {
  readonly ended: Ended;
  /** To take from the server's clock to have this page's. Milliseconds. */
  readonly clockOffsetMs: number;
  readonly renewing: boolean;
  readonly failure: Failure | undefined;
  /** What stands before a new address. */
  readonly challenge: ChallengeView | undefined;
  onRenew(): void;
};

/** Never a blank list: what was erased, when, and what can be done next. */
export function EndedScreen({ ended, clockOffsetMs, renewing, failure, challenge, onRenew }: EndedScreenProps) {
  const language = useLanguage();
  const { words, formats } = language;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  useKeys({ n: onRenew });
  const { how, address, endedAt, erasedMessages } = ended;
  const when = formats.timeOfDay(Date.parse(endedAt) - clockOffsetMs, Date.now());
  return (
    <Statement
      name={words.ended[how].region}
      title={words.ended[how].title}
      trouble={failure && sentenceFor(failure, language)}
      action={
        <>
          <Button ref={button} look="primary" disabled={renewing} onClick={onRenew}>
            {words.address.renew}
          </Button>
          {challenge !== undefined && <ChallengeStep challenge={challenge} brief />}
        </>
      }
    >
      <Sentence
        of={how === 'lost' ? words.ended.forgotten : words.ended.erased(erasedMessages, when)}
        slots={{
          address: (
            <bdi className="address" translate="no">
              {address}
            </bdi>
          ),
        }}
      />
    </Statement>
  );
}
