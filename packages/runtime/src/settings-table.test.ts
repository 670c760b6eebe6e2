import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadConfig } from './load-config.ts';
import { settings } from './settings.ts';
import { settingsExample, settingsTable } from './settings-table.ts';

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

test('.env.example is the one the code makes, and an app starts with it as it is', () => {
  const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8');
  expect(example).toBe(settingsExample());
  const lines = example.split('\n').filter((line) => /^#\w+=/.test(line));
  const env = Object.fromEntries(lines.map((line) => line.slice(1).split(/=(.*)/s)));
  expect(Object.keys(env)).toEqual(Object.keys(settings));
  expect(() => loadConfig(z.object(settings), env)).not.toThrow();
});
