import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '@mayfly/test-peers/seeded-random';
import { openDialogue, type SmtpDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { type ChaosMail, sender, writeMail } from './chaos-mail.ts';
import type { App, ChaosInbox } from './chaos-set-up.ts';
import { until } from './until.ts';

/** What became of a mail: only a 250 to the end of its data makes it acknowledged. Times of `performance.now()`. */
export type SentMail = ChaosMail & { outcome: Outcome; attempts: number };
export type Outcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'acknowledged'; readonly at: number; readonly by: App }
  /** A 5xx: the sender gives up. */
  | { readonly kind: 'refused'; readonly at: number; readonly reply: string };

export type MailLoad = {
  /** Every mail that was tried, in the order they were written. */
  readonly mails: readonly SentMail[];
  /** The longest any reply took, among those that came. Milliseconds. */
  slowestReplyMs(): number;
  /** Writes no more mails and tries those that wait until none does, or for so long. */
  finish(withinMs: number): Promise<void>;
};

export type MailLoadDeps = {
  readonly ingesters: readonly App[];
  readonly inboxes: readonly ChaosInbox[];
  readonly mailsPerSecond: number;
  /** Begins every marker. */
  readonly name: string;
  readonly random: Random;
};

const connectionsEach = 4;
const tryAgainMs = 300;
/** Mayfly promises a reply within ten seconds; a sender that hears none in this time hangs up. */
const patienceMs = 30_000;

/** A steady sender over a few connections to each ingester. What was not acknowledged it sends again, byte for byte. */
export function startMailLoad({ ingesters, inboxes, mailsPerSecond, name, random }: MailLoadDeps): MailLoad {
  const mails: SentMail[] = [];
  const retries: { mail: SentMail; from: number }[] = [];
  const begun = performance.now();
  const open = new Set<SmtpDialogue>();
  let writing = true;
  let ended = false;
  let slowest = 0;

  /** A retry whose time has come, or the next mail if its has. */
  function take(): SentMail | undefined {
    const now = performance.now();
    if ((retries[0]?.from ?? Number.POSITIVE_INFINITY) <= now) return retries.shift()?.mail;
    if (!writing || begun + (mails.length * 1000) / mailsPerSecond > now) return undefined;
    const marker = `${name}-${mails.length}-${Math.floor(random.share() * 1e9).toString(36)}`;
    const mail: SentMail = { ...writeMail(marker, inboxes, random), outcome: { kind: 'waiting' }, attempts: 0 };
    mails.push(mail);
    return mail;
  }

  function settle(mail: SentMail, reply: string, by: App): void {
    const at = performance.now();
    if (reply.startsWith('250')) mail.outcome = { kind: 'acknowledged', at, by };
    else if (reply.startsWith('5')) mail.outcome = { kind: 'refused', at, reply };
    else retries.push({ mail, from: at + tryAgainMs });
  }

  async function connectTo({ port }: App): Promise<SmtpDialogue | undefined> {
    const dialogue = await openDialogue(port).catch(() => undefined);
    if (!dialogue) return undefined;
    open.add(dialogue);
    if ((await dialogue.say('EHLO sender.example')).startsWith('250')) return dialogue;
    return hangUp(dialogue);
  }

  function hangUp(dialogue: SmtpDialogue): undefined {
    open.delete(dialogue);
    dialogue.hangUp();
  }

  async function keepSending(ingester: App): Promise<void> {
    let dialogue: SmtpDialogue | undefined;
    while (!ended) {
      dialogue ??= await connectTo(ingester);
      const mail = dialogue && take();
      if (!dialogue || !mail) {
        await pause(dialogue ? 10 : tryAgainMs);
        continue;
      }
      mail.attempts++;
      const reply = await transmit(dialogue, mail, (ms) => {
        slowest = Math.max(slowest, ms);
      });
      settle(mail, reply, ingester);
      // Whatever went wrong, the next one begins on a line that is known to be sound.
      if (!reply.startsWith('250')) dialogue = hangUp(dialogue);
    }
    if (dialogue) hangUp(dialogue);
  }

  const workers = ingesters.flatMap((ingester) => Array.from({ length: connectionsEach }, () => keepSending(ingester)));

  async function finish(withinMs: number): Promise<void> {
    writing = false;
    await until('no mail waits', withinMs, () => mails.every(({ outcome }) => outcome.kind !== 'waiting')).catch(
      () => {},
    );
    ended = true;
    for (const dialogue of [...open]) hangUp(dialogue);
    await Promise.all(workers);
  }

  return { mails, slowestReplyMs: () => slowest, finish };
}

/** The reply that decided; '' where the line broke or the sender lost patience. */
async function transmit(dialogue: SmtpDialogue, mail: ChaosMail, took: (ms: number) => void): Promise<string> {
  async function heard(reply: Promise<string>): Promise<string> {
    const asked = performance.now();
    const timer = setTimeout(dialogue.hangUp, patienceMs);
    const said = await reply;
    clearTimeout(timer);
    if (said !== '') took(performance.now() - asked);
    return said;
  }

  const commands = [`MAIL FROM:<${sender}>`, ...mail.recipients.map(({ address }) => `RCPT TO:<${address}>`), 'DATA'];
  for (const command of commands) {
    const reply = await heard(dialogue.say(command));
    if (!/^[23]/.test(reply)) return reply;
  }
  dialogue.send(mail.source.replaceAll(/^\./gm, '..'));
  return heard(dialogue.say('.'));
}
