import { type CorpusCase, sourceOf } from '@mayfly/sample-mail/corpus/corpus-case';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';

export type SentCase = {
  readonly name: string;
  readonly reply: string;
  /** From the last byte of the mail to the reply, by the stopwatch it was sent with. */
  readonly tookMs: number;
};

/** Sends them one after the other over one connection, each from a sender of its own name: see `senderOf`. */
export async function sendCases(
  port: number,
  recipient: string,
  cases: readonly CorpusCase[],
  stopwatch: () => () => number = plainStopwatch,
): Promise<SentCase[]> {
  const dialogue = await openDialogue(port);
  const sent: SentCase[] = [];
  await dialogue.say('EHLO sender.example');
  for (const one of cases) {
    const source = asSent(sourceOf(one));
    await dialogue.say(`MAIL FROM:<${senderOf(one.name)}>`);
    await dialogue.say(`RCPT TO:<${recipient}>`);
    await dialogue.say('DATA');
    dialogue.send(stuffDots(source));
    const taken = stopwatch();
    const reply = await dialogue.say('.');
    sent.push({ name: one.name, reply, tookMs: taken() });
  }
  dialogue.hangUp();
  return sent;
}

function plainStopwatch(): () => number {
  const begun = performance.now();
  return () => performance.now() - begun;
}

export function senderOf(name: string): string {
  return `${name}@corpus.example`;
}

/** What is stored of a source: SMTP sends whole lines. */
export function asSent(source: Buffer): Buffer {
  return source.subarray(-2).equals(lineEnd) ? source : Buffer.concat([source, lineEnd]);
}

const lineEnd = Buffer.from('\r\n');

/** RFC 5321 section 4.5.2. */
function stuffDots(source: Buffer): Buffer {
  return Buffer.from(source.toString('latin1').replace(/(^|\r\n)\./g, '$1..'), 'latin1');
}
