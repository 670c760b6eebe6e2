import { randomBytes } from 'node:crypto';
import { traceRefusal } from '@mayfly/contracts/event';
import { isInboxError } from '@mayfly/inbox/inbox-error';
import type { Delivered, Trace } from '@mayfly/inbox/inbox-store';
import type { AcceptedRecipient, Approach, Inboxes } from '@mayfly/inbox/inboxes';
import { FaultRefusal } from './meet-faults.ts';
import { SenderLeft } from './read-source.ts';

/** Tells the owners of a transaction's recipients how far it has come, while they look. No method waits or throws. */
export type TransactionTrace = {
  accepted(recipient: AcceptedRecipient, approach: Approach): void;
  /** DATA as it comes, counted on its way. */
  counted(data: AsyncIterable<Buffer>): AsyncIterable<Buffer>;
  delivered(inboxId: string, outcome: Delivered): void;
  /** For all who have not heard of an end yet. */
  failed(error: unknown): void;
  abandoned(): void;
};

export type Tracer = { begin(): TransactionTrace };

export type TracerDeps = {
  readonly inboxes: Pick<Inboxes, 'trace'>;
  /** Milliseconds of the store's clock. */
  readonly now: () => number;
  /** Milliseconds; never goes back. */
  readonly elapsed?: () => number;
  /**
   * Milliseconds before anything is told of a mail: one that is over sooner is told of by what became of it, for nobody
   * could see it coming, and it would cost two more events.
   */
  readonly afterMs?: number;
  /** At most one count of bytes in so many milliseconds, and none for mail that is over sooner. */
  readonly everyMs?: number;
  /** Traces that the store may have before it, over all transactions; what would be more is never told. */
  readonly mostUnderWay?: number;
};

/** What one owner is being told of. */
type Told = {
  readonly inboxId: string;
  readonly transactionId: string;
  readonly sender: string;
  /** In bytes as declared, 0 where nobody said. */
  readonly size: number;
  watchedUntil: number;
  hasBegun: boolean;
};

/** For a mail that nobody watches it does nothing at all. */
export function createTracer({
  inboxes,
  now,
  elapsed = () => performance.now(),
  afterMs = 100,
  everyMs = 250,
  mostUnderWay = 64,
}: TracerDeps): Tracer {
  let underWay = 0;

  function tell(told: Told, stage: StageOf<Trace>): void {
    if (told.watchedUntil <= now() || underWay >= mostUnderWay) return;
    const { inboxId, transactionId, sender } = told;
    underWay++;
    inboxes
      .trace(inboxId, { transactionId, sender, ...stage })
      .then(
        (watchedUntil) => {
          told.watchedUntil = watchedUntil;
        },
        // It is news about the mail and not the mail.
        () => {},
      )
      .finally(() => underWay--);
  }

  function begin(): TransactionTrace {
    const watching = new Map<string, Told>();
    let bytes = 0;
    let timer: NodeJS.Timeout | undefined;

    function accepted({ inboxId, watchedUntil }: AcceptedRecipient, { sender, size }: Approach): void {
      if (watchedUntil <= now()) return;
      const transactionId = randomBytes(9).toString('base64url');
      watching.set(inboxId, { inboxId, transactionId, sender, size, watchedUntil, hasBegun: false });
      timer ??= setTimeout(beginTelling, afterMs);
    }

    function beginTelling(): void {
      timer = undefined;
      for (const told of watching.values()) {
        if (told.hasBegun) continue;
        told.hasBegun = true;
        tell(told, { stage: 'accepted', size: told.size });
      }
    }

    async function* count(data: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      let last = elapsed();
      for await (const chunk of data) {
        bytes += chunk.length;
        if (elapsed() - last >= everyMs) {
          last = elapsed();
          for (const told of watching.values()) if (told.hasBegun) tell(told, { stage: 'receiving', bytes });
        }
        yield chunk;
      }
    }

    function delivered(inboxId: string, outcome: Delivered): void {
      const told = watching.get(inboxId);
      if (!told || !watching.delete(inboxId)) return;
      if (watching.size === 0) clearTimeout(timer);
      if (outcome === 'full') tell(told, { stage: 'refused', code: 'inbox_full' });
      else if (outcome !== 'gone' && told.hasBegun) tell(told, { stage: 'stored', size: bytes });
    }

    function end(stage: StageOf<Trace>): void {
      clearTimeout(timer);
      // That nothing came of what nobody saw is nothing; that it was refused is something.
      for (const told of watching.values()) if (told.hasBegun || stage.stage === 'refused') tell(told, stage);
      watching.clear();
    }

    return {
      accepted,
      counted: (data) => (watching.size === 0 ? data : count(data)),
      delivered,
      failed: (error) =>
        end(error instanceof SenderLeft ? { stage: 'abandoned' } : { stage: 'refused', code: codeOf(error) }),
      abandoned: () => end({ stage: 'abandoned' }),
    };
  }

  return { begin };
}

type StageOf<Told> = Told extends unknown ? Omit<Told, 'transactionId' | 'sender'> : never;

function codeOf(error: unknown) {
  if (error instanceof FaultRefusal) return 'fault_wanted';
  const code = isInboxError(error) ? traceRefusal.safeParse(error.code).data : undefined;
  return code ?? 'internal_error';
}
