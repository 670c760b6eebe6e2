import { z } from 'zod';
import { isSecret } from './describe-config.ts';
import { settingConflicts, settings } from './settings.ts';

/** What is wrong with the environment, a line for each setting; made for the eyes of whoever starts the app. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}

type Texts = Readonly<Record<string, string | undefined>>;

/**
 * The settings of an app, by the names operators know them by. An empty variable counts as unset. Throws a
 * ConfigError that names every wrong setting at once and shows no secret; warns of a name that is none of ours.
 */
export function loadConfig<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  env: Texts,
  warn: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): z.output<z.ZodObject<Shape>> {
  const texts = Object.fromEntries(Object.entries(env).filter(([, text]) => text !== ''));
  for (const line of strangers(schema, texts)) warn(line);
  const problems = [...wrongAlone(schema, texts), ...wrongTogether(schema, texts)];
  if (problems.length > 0) throw new ConfigError(problems);
  return schema.parse(texts);
}

function wrongAlone({ shape }: z.ZodObject, texts: Texts): string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const text = texts[name];
    const [issue] = z.safeParse(schema, text).error?.issues ?? [];
    if (!issue) return [];
    if (text === undefined) return [`${name} is not set: ${schema.description}`];
    return [`${name} is ${shown(text, isSecret(schema))}: ${issue.message}`];
  });
}

function wrongTogether({ shape }: z.ZodObject, texts: Texts): string[] {
  return settingConflicts(texts)
    .filter(({ names }) => names.every((name) => name in shape))
    .map(({ names: [name], problem }) => {
      const text = name === undefined ? undefined : texts[name];
      return `${name} is ${text === undefined ? 'left at its default' : shown(text, false)}: ${problem}`;
    });
}

/** Whatever holds an @ may hold a password before it. */
function shown(text: string, hidden: boolean): string {
  if (hidden || text.includes('@')) return 'set to something not shown here';
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** Never a reason not to start: a setting may belong to another version of Mayfly. */
function strangers({ shape }: z.ZodObject, texts: Texts): string[] {
  const known = [...new Set([...Object.keys(settings), ...Object.keys(shape)])];
  const unknown = Object.keys(texts).filter((name) => name.startsWith('MAYFLY_') && !known.includes(name));
  return unknown.map((name) => {
    const [nearest] = known
      .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
      .filter(({ distance }) => distance <= 3)
      .sort((a, b) => a.distance - b.distance);
    return `warning: ${name} is no setting${nearest ? `; did you mean ${nearest.candidate}?` : ''}`;
  });
}

/** How many letters to put in, take out or change (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...from].entries()) {
    const next = [above + 1];
    for (const [left, wanted] of [...to].entries()) {
      const changed = (row[left] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[left + 1] ?? 0) + 1, (next[left] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
