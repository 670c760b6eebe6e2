import type { Access } from '@mayfly/client/http-api';
import type { MessageDocument } from '@mayfly/contracts/message';
import { honestCorpus, hostileCorpus } from '@mayfly/sample-mail/corpus/corpus';
import { type CorpusCase, type GrowingCase, isGrowing, sourceOf } from '@mayfly/sample-mail/corpus/corpus-case';
import { differences } from '@mayfly/sample-mail/corpus/differences';
import { expect, test } from '@playwright/test';
import { asSent, type SentCase, sendCases, senderOf } from '../harness/corpus-mail.ts';
import { startWatchedSetUp, type WatchedSetUp } from '../harness/watched-set-up.ts';

test.describe('the corpus @redis', () => {
  test('is taken, kept byte for byte and said as it is meant, and the loop turns', async () => {
    test.setTimeout(300_000);
    await tryAll(corpus.filter(({ heavy }) => !heavy));
  });

  test('is answered within five seconds where it is as large as mail may be @long', async () => {
    test.setTimeout(300_000);
    const sent = await tryAll(corpus.filter(({ heavy }) => heavy));
    expect(sent.filter(({ tookMs }) => tookMs > 5000)).toEqual([]);
  });

  test('is answered within five seconds where it has grown as far as it can, and leaves no memory behind @long', async () => {
    test.setTimeout(1_200_000);
    const mayfly = await startWatchedSetUp();
    try {
      const { address } = await mayfly.createInbox();
      const base = await baseMb(mayfly, address);
      await sendCases(mayfly.smtpPort, address, hostileCorpus);
      const growing = hostileCorpus.filter(isGrowing).map(grown);
      const sent = await sendCases(mayfly.smtpPort, address, growing, mayfly.fairStopwatch);
      noteFigures(mayfly, sent);
      await expect.poll(mayfly.residentMb, { timeout: 60_000, intervals: [2000] }).toBeLessThan(base + noiseMb);
      noteMemory(base, mayfly.residentMb());
      expect(refused(sent)).toEqual([]);
      expect(sent.filter(({ tookMs }) => tookMs > 5000)).toEqual([]);
      expect(mayfly.standstillMs()).toBeLessThan(mostStandstillMs);
    } finally {
      await mayfly.stop();
    }
  });
});

const corpus = [...hostileCorpus, ...honestCorpus];
const mostStandstillMs = 200;
/** One half of V8's young generation: readings of an ingester that does the same all the time differ by it. */
const noiseMb = 16;

/** What the ingester holds while it takes honest mail; the first rounds warm it. */
async function baseMb(mayfly: WatchedSetUp, address: string): Promise<number> {
  const readings: number[] = [];
  for (let round = 0; round < 9; round++) {
    await sendCases(mayfly.smtpPort, address, honestCorpus);
    if (round >= 4) readings.push(mayfly.residentMb());
  }
  return readings.sort((a, b) => a - b)[2] ?? 0;
}

async function tryAll(cases: readonly CorpusCase[]): Promise<SentCase[]> {
  const mayfly = await startWatchedSetUp();
  try {
    const { access, address } = await mayfly.createInbox();
    const sent = await sendCases(mayfly.smtpPort, address, cases, mayfly.fairStopwatch);
    noteFigures(mayfly, sent);
    expect(refused(sent)).toEqual([]);
    expect(await wrongIn(mayfly, access, cases)).toEqual([]);
    expect(mayfly.standstillMs()).toBeLessThan(mostStandstillMs);
    return sent;
  } finally {
    await mayfly.stop();
  }
}

/** As much as is taken by default, all but a little. */
const fullSize = 9_700_000;

function grown({ name, mechanism, size, write }: GrowingCase): CorpusCase {
  // Numbers in it grow too, so it is asked twice how large it gets.
  const near = (at: number) => 120 * Math.floor((at * fullSize) / write(at).length / 120);
  return { name, mechanism, source: () => write(near(near(Math.max(size, 12_000)))) };
}

function refused(sent: readonly SentCase[]): string[] {
  return sent.filter(({ reply }) => reply !== '250 2.0.0 Stored').map(({ name, reply }) => `${name}: ${reply}`);
}

/** What is not there, not as it came, or not said as it should be. */
async function wrongIn({ api }: WatchedSetUp, access: Access, cases: readonly CorpusCase[]): Promise<string[]> {
  const { items } = await api.list(access, { limit: 1000 });
  const messages = new Map<string, MessageDocument>();
  for (const { id } of items) {
    const message = await api.readMessage(access, id);
    messages.set(message.envelope.sender, message);
  }
  const wrong: string[] = [];
  for (const one of cases) {
    const message = messages.get(senderOf(one.name));
    const found = message === undefined ? ['it is not there'] : await wrongWith(message, one);
    wrong.push(...found.map((what) => `${one.name}: ${what}`));
  }
  return wrong;

  async function wrongWith(message: MessageDocument, one: CorpusCase): Promise<string[]> {
    const source = Buffer.from(await (await api.downloadSource(access, message.id)).arrayBuffer());
    const kept = source.equals(asSent(sourceOf(one))) ? [] : ['its source is not what was sent'];
    return [...kept, ...differences(message, one.reads)];
  }
}

/** For the reader of a report; a busy machine makes them worse than they are. */
function noteFigures(mayfly: WatchedSetUp, sent: readonly SentCase[]): void {
  const slowest = sent.reduce((slow, one) => (one.tookMs > slow.tookMs ? one : slow));
  const figures = [
    `${sent.length} mails`,
    `slowest ${slowest.name} in ${Math.round(slowest.tookMs)} ms`,
    `the loop stood still for ${Math.round(mayfly.standstillMs())} ms`,
    `${Math.round(mayfly.residentMb())} MB resident`,
  ];
  test.info().annotations.push({ type: 'figures', description: figures.join('; ') });
}

function noteMemory(base: number, after: number): void {
  const [before, now] = [Math.round(base), Math.round(after)];
  test.info().annotations.push({ type: 'memory', description: `${before} MB before, ${now} MB after` });
}
