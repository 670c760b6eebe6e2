import { expect, test } from 'vitest';
import { wordProblems } from './check-words.mjs';

test.each([
  ['https://registry.', 'npmjs.org/lib'],
  ['registry.', 'corp.example.com'],
  ['cd /', 'work/main'],
  ['/tmp/', 'bash_jobs.0'],
])('finds %s%s', (start, end) => {
  // In two pieces, or this file would be found itself.
  expect(wordProblems('a.md', `first\n${start}${end}`)).toEqual([expect.stringContaining('a.md:2')]);
});

test.each(['registry.registerPath(route)', 'framework/work/x', 'https://example.org/work/'])(
  'leaves %s alone',
  (line) => {
    expect(wordProblems('a.md', line)).toEqual([]);
  },
);
