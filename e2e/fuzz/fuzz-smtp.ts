import { createRandom, seedFor } from '@mayfly/test-peers/seeded-random';
import { shrink } from '@mayfly/test-peers/shrink';
import { sendCases } from '../harness/corpus-mail.ts';
import type { RoomyInbox, WatchedSetUp } from '../harness/watched-set-up.ts';
import { playSession } from './play-session.ts';
import { sessionProblems } from './session-problems.ts';
import { chanceSession, type Session, type Step } from './smtp-session.ts';

export type FoundSession = {
  readonly round: number;
  readonly problems: readonly string[];
  /** As few steps as still have a problem. */
  readonly steps: readonly Step[];
};

export type SmtpFuzz = {
  readonly seed: number;
  readonly mayfly: WatchedSetUp;
  readonly goesOn: (rounds: number) => boolean;
  readonly onFound?: (found: FoundSession) => void;
};

/** So many sessions at once; then an honest sender must be served as ever. */
const atOnce = 8;

/** So many sessions fill no inbox; and none lives for hours. */
const inboxRounds = 1000;

/** Sessions with a running ingester, changed by chance, and what is wrong with how they were answered. */
export async function fuzzSmtp({ seed, mayfly, goesOn, onFound = () => {} }: SmtpFuzz) {
  const found: FoundSession[] = [];
  let inbox = await mayfly.createInbox();
  let rounds = 0;
  for (; goesOn(rounds); rounds += atOnce) {
    const batch = Array.from({ length: atOnce }, (_, index) => rounds + index);
    await Promise.all(batch.map(tryRound));
    const problems = await healthProblems(mayfly, inbox.address, rounds);
    if (problems.length > 0) note({ round: rounds, problems, steps: [] });
    if (mayfly.ingester.process.exitCode !== null) break;
    if (rounds % inboxRounds < atOnce) inbox = await anotherInbox();
  }
  return { rounds, found };

  async function anotherInbox(): Promise<RoomyInbox> {
    await mayfly.api.discard(inbox.access);
    return mayfly.createInbox();
  }

  async function tryRound(round: number): Promise<void> {
    const session = chanceSession(createRandom(seedFor(seed, 'smtp', round)), inbox.address);
    const problems = await problemsOf(session);
    if (problems.length === 0) return;
    // With fewer steps nobody can tell any more how many messages there must be.
    const fails = async (steps: readonly Step[]) => (await problemsOf({ steps, messages: undefined })).length > 0;
    note({ round, problems, steps: await shrink(session.steps, fails, 30) });
  }

  async function problemsOf(session: Session): Promise<string[]> {
    return sessionProblems(session, await playSession(mayfly.smtpPort, session.steps));
  }

  function note(one: FoundSession): void {
    found.push(one);
    onFound(one);
  }
}

/** The process lives, has met with nothing it did not expect, and takes mail. */
async function healthProblems({ ingester, smtpPort }: WatchedSetUp, address: string, round: number): Promise<string[]> {
  if (ingester.process.exitCode !== null) return [`the ingester ended:\n${ingester.lines.slice(-5).join('\n')}`];
  const faults = ingester.lines.filter((line) => /"level":"(?:error|fatal)"/.test(line));
  const honest = {
    name: `honest-${round}`,
    mechanism: '',
    source: () => Buffer.from(`Subject: ${round}\r\n\r\nhello\r\n`),
  };
  const [sent] = await sendCases(smtpPort, address, [honest]);
  const refused = sent?.reply === '250 2.0.0 Stored' ? [] : [`an honest mail is answered ${sent?.reply}`];
  return [...faults.slice(-1), ...refused];
}
