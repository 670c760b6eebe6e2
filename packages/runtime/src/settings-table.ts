import { z } from 'zod';
import { settings } from './settings.ts';

/** The settings as a Markdown table: the README's, which a test holds to this. */
export function settingsTable(): string {
  const rows = Object.entries(settings).map(
    ([name, schema]) => `| \`${name}\` | ${defaultOf(schema)} | ${schema.description ?? ''} |`,
  );
  return ['| Variable | Default | What it is |', '|---|---|---|', ...rows].join('\n');
}

/** As an operator would write it. */
function defaultOf(schema: z.ZodType): string {
  const { def } = schema;
  const value = 'defaultValue' in def ? def.defaultValue : z.globalRegistry.get(schema)?.otherwise;
  return typeof value === 'string' ? `\`${value}\`` : '—';
}
