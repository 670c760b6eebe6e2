import { gunzipSync, gzipSync } from 'node:zlib';
import { readSample } from '@mayfly/sample-mail/read-sample';
import { expect, onTestFinished, test } from 'vitest';
import { packContent } from './pack-message.ts';
import { parseMessage } from './parse-message.ts';
import { createStoredParser } from './stored-parser.ts';

const realWorker = new URL('../dist/parse-worker.js', import.meta.url);
const facts = {
  receivedAt: '2026-11-25T10:00:00.000Z',
  envelope: { sender: 'ada@example.com', recipient: 'a@mayfly.example' },
};

test('says of a stored source what would have been said as it came', async () => {
  const { parse } = startParser();
  const source = readSample('attachments');

  const content = await parse({ id: 'm1', ...facts, source: gzipSync(source) });
  const expected = await packContent('m1', facts, await parseMessage(source));

  expect(content?.summary).toEqual(expected.summary);
  expect(content?.attachments).toEqual(expected.attachments);
  expect(gunzipSync(content?.document ?? '')).toEqual(gunzipSync(expected.document));
});

test('keeps any number waiting rather than look at none', async () => {
  const { parse } = startParser();
  const source = gzipSync(readSample('plain-text'));

  const contents = await Promise.all(
    Array.from({ length: 300 }, (_, index) => parse({ id: `m${index}`, ...facts, source })),
  );

  expect(contents.every((content) => content?.summary.subject === 'The ferry leaves at nine')).toBe(true);
});

test('rejects for bytes that are not what was stored', async () => {
  const { parse } = startParser();

  await expect(parse({ id: 'm1', ...facts, source: Buffer.from('no gzip') })).rejects.toThrow();
});

test('says nothing of mail once it is closed, not that it could not be read', async () => {
  const parser = startParser(new URL('../test/scripted-worker.js', import.meta.url));
  const busy = parser.parse({ id: 'm1', ...facts, source: gzipSync('loop') });
  const behind = parser.parse({ id: 'm2', ...facts, source: gzipSync('say waited') });

  await parser.close();

  expect(await busy).toBeUndefined();
  expect(await behind).toBeUndefined();
  expect(await parser.parse({ id: 'm3', ...facts, source: gzipSync('say late') })).toBeUndefined();
});

function startParser(workerUrl = realWorker) {
  const parser = createStoredParser({ workerUrl, threads: 1, deadlineMs: 20_000, memoryMb: 256 });
  onTestFinished(parser.close);
  return parser;
}
