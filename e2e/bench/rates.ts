/** End of DATA to the event at a client while mail comes at a steady rate, beside the obvious pipeline, in turns. */
import { openDialogue, type SmtpDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { benchMails } from './bench-mail.ts';
import { type Contender, type Place, startMayfly, startObvious } from './contenders.ts';
import { timingsTable } from './figures.ts';

const mailsPerSecond = [50, 200];
const rounds = 5;
const secondsPerRound = 4;
const connections = 10;
const [text] = benchMails;

export async function benchRates(): Promise<string> {
  const mayfly = await startMayfly();
  const contenders = [mayfly.watched, await startObvious()];
  try {
    const tables: string[] = [];
    for (const rate of mailsPerSecond) {
      const taken = contenders.map(({ name }) => ({ name, late: [] as number[] }));
      for (let round = 0; round <= rounds; round++)
        for (const [index, contender] of contenders.entries()) {
          const late = await atRate(contender, rate);
          // The first round warms up.
          if (round > 0) taken[index]?.late.push(...late);
        }
      tables.push(`${rate} mails a second\n\n${timingsTable(taken.map(({ name, late }) => [name, late]))}`);
    }
    return [
      `${text?.name}, ${rounds} rounds of ${secondsPerRound} s in turns, ${connections} connections; milliseconds`,
      ...tables,
    ].join('\n\n');
  } finally {
    for (const contender of contenders) await contender.stop();
  }
}

/** Milliseconds from the end of DATA to the event, of each mail. */
async function atRate(contender: Contender, rate: number): Promise<number[]> {
  const place = await contender.place();
  const idle = await Promise.all(Array.from({ length: connections }, () => greet(place)));
  const count = rate * secondsPerRound;
  const ended = new Map<string, number>();
  const late: number[] = [];
  const all = new Promise<void>((resolve) =>
    place.listen?.((subject) => {
      late.push(performance.now() - (ended.get(subject) ?? Number.NaN));
      if (late.length === count) resolve();
    }),
  );
  const dialogues = [...idle];
  const waiting: ((dialogue: SmtpDialogue) => void)[] = [];
  const took = () => idle.pop() ?? new Promise<SmtpDialogue>((resolve) => waiting.push(resolve));
  const gaveBack = (dialogue: SmtpDialogue) => (waiting.shift() ?? ((free) => void idle.push(free)))(dialogue);

  const answered: Promise<void>[] = [];
  const began = performance.now();
  for (let sent = 0; sent < count; sent++) {
    const early = began + (sent * 1000) / rate - performance.now();
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
    const dialogue = await took();
    const subject = `bench ${sent}`;
    answered.push(mail(dialogue, place, subject, () => ended.set(subject, performance.now())).then(gaveBack));
  }
  await Promise.all([all, ...answered]);
  for (const dialogue of dialogues) dialogue.hangUp();
  await place.leave();
  return late;
}

async function greet({ port }: Place): Promise<SmtpDialogue> {
  const dialogue = await openDialogue(port);
  await dialogue.say('EHLO bench.example');
  return dialogue;
}

async function mail(dialogue: SmtpDialogue, { recipient }: Place, subject: string, onEnd: () => void) {
  for (const line of ['MAIL FROM:<ada@sender.example>', `RCPT TO:<${recipient}>`, 'DATA']) await dialogue.say(line);
  onEnd();
  const reply = await dialogue.say(`${text?.source.replace(/^Subject: .*$/m, `Subject: ${subject}`)}.`);
  if (!reply.startsWith('250')) throw new Error(reply);
  return dialogue;
}
