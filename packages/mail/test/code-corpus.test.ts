import { type CodePart, readCodeCases } from '@mayfly/sample-mail/codes/read-code-cases';
import { expect, test } from 'vitest';
import { parseMessage } from '../src/parse-message.ts';

/**
 * Of everything that was said to be a code or a link, how much was; of those that are there, how many were found.
 * Says no more than that: rules are not fitted to a case that is still held out, so nobody may see which one fails.
 */
async function measure(part: CodePart) {
  const counts = { codes: { given: 0, right: 0, wanted: 0 }, links: { given: 0, right: 0, wanted: 0 } };
  for (const { source, expected } of readCodeCases(part)) {
    const { summary } = await parseMessage(source);
    count(
      counts.codes,
      expected.code,
      summary.codes.map(({ value }) => value),
    );
    count(
      counts.links,
      expected.link,
      summary.links.map(({ url }) => url),
    );
  }
  return { codes: share(counts.codes), links: share(counts.links) };
}

type Count = { given: number; right: number; wanted: number };

function count(counted: Count, wanted: string | null, given: readonly string[]): void {
  counted.given += given.length;
  if (wanted === null) return;
  counted.wanted += 1;
  if (given[0] === wanted) counted.right += 1;
}

function share({ given, right, wanted }: Count) {
  return { precision: right / given, recall: right / wanted };
}

const wanted = { codes: { precision: 0.98, recall: 0.95 }, links: { precision: 0.98, recall: 0.95 } };

const least = {
  working: wanted,
  // Held out until they had been measured; what they showed has since been worked on.
  'held-out': wanted,
  'held-out-2': wanted,
  'held-out-3': wanted,
  'held-out-4': wanted,
  'held-out-5': { ...wanted, links: { precision: 0.97, recall: 0.95 } },
  'held-out-6': wanted,
  'held-out-7': wanted,
  'held-out-8': wanted,
  // Nobody has worked on what it shows: what is wanted of unseen mail is held to it.
  'held-out-9': wanted,
} as const;

test.each([
  'working',
  'held-out',
  'held-out-2',
  'held-out-3',
  'held-out-4',
  'held-out-5',
  'held-out-6',
  'held-out-7',
  'held-out-8',
  'held-out-9',
] as const)('codes and links of the %s mail are found, and little else', async (part) => {
  const measured = await measure(part);
  process.stdout.write(`${part}: ${JSON.stringify(measured)}\n`);
  for (const kind of ['codes', 'links'] as const) {
    expect(measured[kind].precision).toBeGreaterThanOrEqual(least[part][kind].precision);
    expect(measured[kind].recall).toBeGreaterThanOrEqual(least[part][kind].recall);
  }
});
