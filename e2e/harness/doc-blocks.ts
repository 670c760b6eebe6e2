import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type DocBlock = { readonly file: string; readonly language: 'sh' | 'ts'; readonly text: string };

/** Everything in the documents that is a command or a program: their fenced blocks of sh and ts. */
export function docBlocks(): DocBlock[] {
  const docs = readdirSync(`${root}docs`).filter((name) => name.endsWith('.md'));
  const files = ['README.md', 'examples/README.md', 'packages/client/README.md', ...docs.map((name) => `docs/${name}`)];
  return files.flatMap((file) =>
    [...readFileSync(`${root}${file}`, 'utf8').matchAll(/^```(sh|ts)\n([\s\S]*?)^```$/gm)].map(
      ([, language, text = '']) => ({ file, language: language === 'ts' ? ('ts' as const) : ('sh' as const), text }),
    ),
  );
}
