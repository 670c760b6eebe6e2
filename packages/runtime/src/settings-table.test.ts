import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settings } from './settings.ts';
import { settingsTable } from './settings-table.ts';

test('the README’s table of settings is the one the code makes (npm run docs writes it)', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(settingsTable());
});

test('every setting has a sentence, and every default is shown as it would be written', () => {
  const table = settingsTable();
  for (const name of Object.keys(settings))
    expect(table).toMatch(new RegExp(`^\\| \`${name}\` \\| .+ \\| .+\\. \\|$`, 'm'));
  expect(table).toContain('| `MAYFLY_SMTP_PORT` | `2525` |');
  expect(table).toContain('| `MAYFLY_SECRET` | — |');
});
