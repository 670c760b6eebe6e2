import { trackerDomain } from '../harness/tracker.ts';
import { cssAttacks } from './css-attacks.ts';
import { handlerAttacks } from './handler-attacks.ts';
import { parserAttacks } from './parser-attacks.ts';
import { resourceAttacks } from './resource-attacks.ts';
import { scriptAttacks } from './script-attacks.ts';
import { svgAttacks } from './svg-attacks.ts';
import { urlAttacks } from './url-attacks.ts';

/**
 * Its name, and what a sender would write. `ALERT` opens a dialog, `HOST` is a server of the sender's, `ID` a number:
 * each says which attack it was.
 */
export type AttackText = readonly [name: string, text: string];

export type Attack = {
  readonly id: number;
  readonly mechanism: string;
  readonly name: string;
  readonly html: string;
};

const mechanisms: Record<string, readonly AttackText[]> = {
  script: scriptAttacks,
  handler: handlerAttacks,
  svg: svgAttacks,
  parser: parserAttacks,
  url: urlAttacks,
  resource: resourceAttacks,
  css: cssAttacks,
};

export const attacks: readonly Attack[] = Object.entries(mechanisms)
  .flatMap(([mechanism, texts]) => texts.map(([name, text]) => ({ mechanism, name, text })))
  .map(({ mechanism, name, text }, id) => ({ id, mechanism, name, html: armed(text, id) }));

/** What an attack does is known by its number: a host of its own, and what its dialog says. */
export function armed(text: string, id: number): string {
  return text
    .replaceAll('ALERT', `alert(${id})`)
    .replaceAll('ID', String(id))
    .replaceAll('HOST', `${hostOf(id)}.${trackerDomain}`);
}

export function hostOf(id: number): string {
  return `attack-${id}`;
}

/** Which attack a host or a URL of the sender's belongs to. */
export function attackOf(hostOrUrl: string): number | undefined {
  const id = /attack-(\d+)/i.exec(hostOrUrl)?.[1];
  return id === undefined ? undefined : Number(id);
}
