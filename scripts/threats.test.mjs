import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/threats.md', 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d+ \|/.test(line));

test.each(rows.map((row) => [row.split('|')[1].trim(), row]))(
  'row %s names tests, and each is there',
  (_number, row) => {
    const named = [...row.matchAll(/`([\w./-]+\.ts)`: ((?:“[^”]+”(?:, )?)+)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, file, titles] of named) {
      expect(existsSync(file), file).toBe(true);
      const source = readFileSync(file, 'utf8');
      for (const [, title] of titles.matchAll(/“([^”]+)”/g)) expect(source.includes(title), title).toBe(true);
    }
  },
);

test('no test is named in a way that would not be looked for', () => {
  const titles = rows.flatMap((row) => [...row.matchAll(/“[^”]+”/g)]);
  const found = rows.flatMap((row) =>
    [...row.matchAll(/`[\w./-]+\.ts`: ((?:“[^”]+”(?:, )?)+)/g)].flatMap(([, quoted]) => [
      ...quoted.matchAll(/“[^”]+”/g),
    ]),
  );
  expect(found).toHaveLength(titles.length);
  expect(rows).toHaveLength(14);
});
