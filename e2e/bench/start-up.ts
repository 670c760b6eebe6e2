/** How long the whole of Mayfly takes to serve from a cold start, and what a visitor's browser loads. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { launch } from '../harness/launch.ts';
import { quantile } from './figures.ts';

const starts = 7;
const page = new URL('../../apps/web/dist/', import.meta.url);

export async function benchStartUp(): Promise<string> {
  const taken: number[] = [];
  for (let start = 0; start < starts; start++) {
    const began = performance.now();
    const mayfly = await launch('mayfly', { MAYFLY_LOG_LEVEL: 'error' });
    taken.push(performance.now() - began);
    await mayfly.end('SIGKILL');
  }
  const { script, style } = await firstLoad();
  return `Medians of ${starts}

| | |
|---|--:|
| start of one process to serving, embedded store, ms | ${quantile(taken, 0.5).toFixed(0)} |
| scripts that the page loads at first, kB gzip | ${(script / 1000).toFixed(1)} |
| styles that the page loads at first, kB gzip | ${(style / 1000).toFixed(1)} |`;
}

/** Bytes, compressed, of what the document itself names. */
async function firstLoad(): Promise<{ script: number; style: number }> {
  const html = await readFile(new URL('index.html', page), 'utf8');
  const weigh = async (name: RegExp) => {
    const names = [...html.matchAll(name)].map(([, path = '']) => path);
    const files = await Promise.all(names.map((path) => readFile(new URL(`.${path}`, page))));
    return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
  };
  return { script: await weigh(/(?:src|href)="(\/[^"]+\.js)"/g), style: await weigh(/href="(\/[^"]+\.css)"/g) };
}
