import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSample, sampleNames } from './read-sample.ts';

test('the list of names is closed: it has every file and every name has its file', () => {
  const files = readdirSync(new URL('../mail/', import.meta.url)).filter((file) => file.endsWith('.eml'));
  expect(sampleNames.map((name) => `${name}.eml`).sort()).toEqual(files.sort());
});

test.each(sampleNames.filter((name) => name !== 'bare-line-feeds' && name !== 'nul-bytes'))(
  '%s keeps its CRLF',
  (name) => {
    expect(readSample(name).toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  },
);

test('the samples about bare line ends keep them bare', () => {
  expect(readSample('bare-line-feeds').includes('\r')).toBe(false);
  expect(readSample('nul-bytes').toString('latin1')).toMatch(/[^\r]\n[\s\S]*\r[^\n]/);
});

test('the samples with bytes beyond ASCII keep them', () => {
  expect(readSample('encoded-headers').includes(Buffer.from('Sch\xf6ne Gr\xfc\xdfe', 'latin1'))).toBe(true);
  expect(readSample('nul-bytes').includes(0)).toBe(true);
});
