import { defaultOf, isSecret } from './describe-config.ts';
import { settings } from './settings.ts';

/** The settings as a Markdown table: the README's, which a test holds to this. */
export function settingsTable(): string {
  const rows = Object.entries(settings).map(
    ([name, schema]) => `| \`${name}\` | ${shown(defaultOf(schema))} | ${schema.description ?? ''} |`,
  );
  return ['| Variable | Default | What it is |', '|---|---|---|', ...rows].join('\n');
}

/** The same as a file for Docker and systemd, every line of it a comment: `.env.example`, which a test holds to this. */
export function settingsExample(): string {
  const blocks = Object.entries(settings).map(([name, schema]) => {
    const value = defaultOf(schema) ?? '';
    return `# ${schema.description ?? ''}${isSecret(schema) ? ' Keep it to yourself.' : ''}\n#${name}=${value}\n`;
  });
  return [
    '# The settings of Mayfly with their defaults; take away the # before what is to be another.\n',
    ...blocks,
  ].join('\n');
}

function shown(value: string | undefined): string {
  return value === undefined ? '—' : `\`${value}\``;
}
