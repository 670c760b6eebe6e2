import { readFileSync } from 'node:fs';

/** Mail as honest programs write it. */
export const honestSamples = [
  'plain-text',
  'html-only',
  'alternative',
  'attachments',
  'inline-image',
  'one-time-code',
  'newsletter',
  'encoded-headers',
  'japanese',
  'forwarded-message',
  'calendar-invite',
  'no-subject-no-from',
  'empty-body',
  'bounce',
  'flowed-text',
  'utf-8-filename',
  'list-footer',
] as const;

/** Mail that is broken, or wants to break something. */
export const hostileSamples = [
  'truncated-boundary',
  'bad-base64',
  'unknown-charset',
  'nul-bytes',
  'script-in-html',
  'hostile-filenames',
  'look-alike-sender',
  'bare-line-feeds',
] as const;

export const sampleNames = [...honestSamples, ...hostileSamples] as const;

export type SampleName = (typeof sampleNames)[number];

/** The source of one sample, byte for byte as it would come over SMTP. All are written for this project. */
export function readSample(name: SampleName): Buffer {
  return readFileSync(new URL(`../mail/${name}.eml`, import.meta.url));
}
