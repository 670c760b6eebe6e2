import { honestCorpus, hostileCorpus } from '@mayfly/sample-mail/corpus/corpus';
import { sourceOf } from '@mayfly/sample-mail/corpus/corpus-case';
import { mutateMail } from '@mayfly/sample-mail/mutate-mail';
import { createRandom, seedFor } from '@mayfly/test-peers/seeded-random';
import { shrink } from '@mayfly/test-peers/shrink';
import type { ParsedMessage } from '../src/parsed-message.ts';
import { parsedProblems } from './parsed-problems.ts';

export type FoundMail = {
  readonly round: number;
  readonly problems: readonly string[];
  /** As little of it as still has a problem. */
  readonly source: Buffer;
};

export type MailFuzz = {
  /** The same seed makes the same mails in the same order. */
  readonly seed: number;
  readonly parse: (source: Buffer) => Promise<ParsedMessage>;
  readonly goesOn: (rounds: number) => boolean;
  readonly onFound?: (found: FoundMail) => void;
};

/** Mail of the corpus changed by chance, and what is wrong with how it is read. */
export async function fuzzMail({ seed, parse, goesOn, onFound = () => {} }: MailFuzz) {
  const sources = seedMails();
  const found: FoundMail[] = [];
  let rounds = 0;
  for (; goesOn(rounds); rounds++) {
    const mutant = mutateMail(createRandom(seedFor(seed, 'mail', rounds)), sources);
    const problems = await problemsOf(mutant);
    if (problems.length === 0) continue;
    const one = { round: rounds, problems, source: await smallest(mutant) };
    found.push(one);
    onFound(one);
  }
  return { rounds, found };

  async function problemsOf(source: Buffer): Promise<string[]> {
    return parsedProblems(source, await parse(source));
  }

  async function smallest(source: Buffer): Promise<Buffer> {
    const fails = async (pieces: readonly string[]) => (await problemsOf(join(pieces))).length > 0;
    const lines = await shrink(source.toString('latin1').split(/(?<=\n)/), fails);
    return join(await shrink(lines.join('').split(''), fails));
  }
}

/** Short enough to be changed everywhere in the time there is. */
const longestSeed = 20_000;

function seedMails(): Buffer[] {
  const light = [...hostileCorpus, ...honestCorpus].filter(({ heavy }) => !heavy);
  return light.map(sourceOf).filter(({ length }) => length <= longestSeed);
}

function join(pieces: readonly string[]): Buffer {
  return Buffer.from(pieces.join(''), 'latin1');
}
