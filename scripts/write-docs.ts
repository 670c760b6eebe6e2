/** `npm run docs`: writes into the README, and the example of a .env, what the code says better than a person would. */
import { readFileSync, writeFileSync } from 'node:fs';
import { settingsExample, settingsTable } from '../packages/runtime/src/settings-table.ts';

const readme = new URL('../README.md', import.meta.url);
const table = /\| Variable \| Default \| What it is \|\n(?:\|.*\n)*/;
writeFileSync(
  readme,
  readFileSync(readme, 'utf8').replace(table, () => `${settingsTable()}\n`),
);
writeFileSync(new URL('../.env.example', import.meta.url), settingsExample());
