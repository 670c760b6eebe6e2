import { lazy, Suspense } from 'react';
import { ChallengeProgress } from './challenge-progress.tsx';
import type { ChallengeView } from './session.ts';

export type ChallengeStepProps = {
  readonly challenge: ChallengeView;
  /** Beside other things, where there is no room to explain. */
  readonly brief?: boolean;
  /** Where there is another way out. */
  readonly held?: boolean;
};

/** What stands before an address, by whomever it is to be solved. */
export function ChallengeStep({ challenge, brief = false, held = false }: ChallengeStepProps) {
  if (challenge.by === 'browser') return <ChallengeProgress done={challenge.done} brief={brief} />;
  return (
    <Suspense>
      <ChallengeWidget {...challenge} cancel={held ? undefined : challenge.cancel} />
    </Suspense>
  );
}

/** Apart from the page, for most servers want none. */
const ChallengeWidget = lazy(async () => ({ default: (await import('./challenge-widget.tsx')).ChallengeWidget }));
