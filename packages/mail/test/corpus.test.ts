import { createHash } from 'node:crypto';
import { messageDocument } from '@mayfly/contracts/message';
import { honestCorpus, hostileCorpus } from '@mayfly/sample-mail/corpus/corpus';
import { type CorpusCase, sourceOf } from '@mayfly/sample-mail/corpus/corpus-case';
import { differences } from '@mayfly/sample-mail/corpus/differences';
import { inTier } from '@mayfly/test-peers/test-tier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createParsePool, type ParsePool } from '../src/parse-pool.ts';
import { readAttachment } from '../src/read-attachment.ts';
import { readBy } from './read-by.ts';

let pool: ParsePool;
beforeAll(() => {
  // The real thread with the memory it has in the ingester, and more time than there: another test may be at work too.
  const workerUrl = new URL('../dist/parse-worker.js', import.meta.url);
  pool = createParsePool({ workerUrl, threads: 1, deadlineMs: 25_000, memoryMb: 256 });
});
afterAll(() => pool.close());

const around = { id: 'x', receivedAt: '2026-11-22T10:00:00.000Z', envelope: { sender: '', recipient: 'a@b.c' } };

describe.each([
  ['hostile', hostileCorpus],
  ['honest', honestCorpus],
])('%s mail', (_kind, cases) => {
  const tried = cases.filter(({ heavy }) => !heavy || inTier({ short: false, long: true }));
  test.each(tried.map((one) => [one.name, one] as const))('%s says what it should', async (_name, one: CorpusCase) => {
    const source = sourceOf(one);
    const { documentJson, attachmentParts, summary } = await readBy(pool)(source);
    const document = messageDocument.parse({ ...around, ...JSON.parse(documentJson) });

    expect(differences(document, one.reads)).toEqual([]);
    expect(summary.subject + summary.preview + summary.from.name).not.toMatch(/[\p{Cc}\u2028\u2029\p{Cs}]/u);
    expect(attachmentParts.map((part) => sha256(readAttachment(source, part)))).toEqual(
      document.attachments.map((listed) => listed.sha256),
    );
  });
});

function sha256(bytes: Buffer | undefined): string {
  return createHash('sha256')
    .update(bytes ?? 'nothing')
    .digest('hex');
}
