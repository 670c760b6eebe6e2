import { isInboxError } from '../src/inbox-error.ts';
import type { Changes, Delivery, InboxState, InboxStore, NewInbox, StoredMessage } from '../src/inbox-store.ts';
import type { Lifetime } from '../src/lifetime.ts';
import { delivery, newInbox, roomyQuota, unparsed } from './deliveries.ts';

/** One inbox, and what those who race for it must agree on. */
export type Race = {
  readonly inbox: NewInbox;
  readonly bornAs: InboxState;
  /** Every message that was sent unparsed. */
  readonly sent: ReadonlyMap<string, Delivery>;
  /** Every message that was acknowledged. */
  readonly stored: ReadonlyMap<string, Delivery>;
  /** Asks; throws where the answer is alive although an earlier ask, answered before, found the inbox gone. */
  ask<Answer>(question: Question<Answer>): Promise<Answer>;
  deliver(): Promise<string | undefined>;
  /** As mail comes where nobody is known to watch; as `deliver` does where somebody is. */
  deliverUnparsed(): Promise<string | undefined>;
  /** Reads all there is; throws where that lacks a message acknowledged before the question, unless it was deleted. */
  look(): Promise<Look | undefined>;
  /** To be called before the deletion is asked for. */
  willDelete(messageId: string): void;
  /** Asks this again and again for as long as the inbox lives, and thrice more. */
  untilGone(question: () => Promise<unknown>): Promise<void>;
};

export type Question<Answer> = {
  put(store: InboxStore): Promise<Answer>;
  /** What an answer tells of the inbox; undefined where it tells nothing. */
  isAlive(answer: NoInfer<Answer>): boolean | undefined;
};

type Look = Changes<StoredMessage>;

export async function startRace(store: InboxStore, lifetime: Lifetime): Promise<Race> {
  const { inbox, state: bornAs } = await born(store, lifetime);
  const { id } = inbox;
  const stored = new Map<string, Delivery>();
  /** Before anybody is asked to store it: a reader can be sooner than the acknowledgement. */
  const sent = new Map<string, Delivery>();
  const deleted = new Set<string>();
  let gone = false;

  async function ask<Answer>({ put, isAlive }: Question<Answer>): Promise<Answer> {
    const wasGone = gone;
    const answer = await put(store);
    const alive = isAlive(answer);
    if (alive === false) gone = true;
    if (alive && wasGone) throw new Error(`an inbox that was gone answered ${JSON.stringify(answer)}`);
    return answer;
  }

  async function deliver(given = delivery()): Promise<string | undefined> {
    const outcome = await ask({
      put: () => store.deliver(id, given, roomyQuota),
      isAlive: (answer) => answer !== 'gone',
    });
    if (outcome !== 'stored') return undefined;
    stored.set(given.messageId, given);
    return given.messageId;
  }

  async function deliverUnparsed(): Promise<string | undefined> {
    const given = delivery();
    sent.set(given.messageId, given);
    const outcome = await ask({
      put: () => store.deliverUnparsed(id, unparsed(given).delivery, roomyQuota),
      isAlive: (answer) => answer !== 'gone',
    });
    if (outcome === 'watched') return deliver(given);
    if (outcome !== 'stored') return undefined;
    stored.set(given.messageId, given);
    return given.messageId;
  }

  async function look(): Promise<Look | undefined> {
    const before = [...stored.keys()];
    const changes = await ask({ put: () => store.readChanges(id, 0), isAlive: isThere });
    if (changes) agree(changes);
    const missing =
      changes && before.filter((messageId) => !changes.ids.includes(messageId) && !deleted.has(messageId));
    if (missing && missing.length > 0) throw new Error(`${missing.length} acknowledged messages are missing`);
    return changes;
  }

  async function untilGone(question: () => Promise<unknown>): Promise<void> {
    while (!gone) {
      await question();
      // Nothing else may be asking who could tell.
      await ask({ put: () => store.readState(id), isAlive: isThere });
    }
    for (let more = 0; more < 3; more++) await question();
  }

  return {
    inbox,
    bornAs,
    stored,
    ask,
    deliver: () => deliver(),
    deliverUnparsed,
    sent,
    look,
    willDelete: (messageId) => void deleted.add(messageId),
    untilGone,
  };
}

async function born(store: InboxStore, lifetime: Lifetime): Promise<{ inbox: NewInbox; state: InboxState }> {
  for (;;) {
    const inbox = newInbox({ lifetime });
    const created = await store.create(inbox).catch(endedBeforeItBegan);
    if (created !== 'taken') return { inbox, state: created.state };
  }
}

/** Where a machine is slower than a lifetime is long. The name is claimed and nobody has it: as good as taken. */
export function endedBeforeItBegan(error: unknown): 'taken' {
  if (!isInboxError(error, 'store_unavailable')) throw error;
  return 'taken';
}

export function isThere(answer: unknown): boolean {
  return answer !== undefined;
}

/** One look must agree with itself. */
function agree({ ids, changed, messages, cursor }: Look): void {
  const told = [...changed.map(({ id }) => id)].sort();
  if (ids.length !== messages || told.join() !== [...ids].sort().join())
    throw new Error('a look disagrees with itself');
  if (changed.some(({ seq }) => seq > cursor)) throw new Error('a change is newer than the newest');
}
