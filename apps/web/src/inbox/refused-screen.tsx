import type { Failure } from '@mayfly/client/mayfly-error';
import { Button } from '../ui/button.tsx';
import { sentenceFor } from '../ui/sentences.ts';
import { Statement } from '../ui/statement.tsx';

/** No address could be had: why, and the way to try again. */
export function RefusedScreen({ failure, onRetry }: { readonly failure: Failure; onRetry(): void }) {
  return (
    <Statement
      name="No address"
      title="No address yet."
      action={
        <Button look="primary" onClick={onRetry}>
          Try again
        </Button>
      }
    >
      {sentenceFor(failure)}
    </Statement>
  );
}
