import { expect, test } from 'vitest';
import { rasterType } from './raster-type.ts';

test.each([
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]],
  ['image/jpeg', [0xff, 0xd8, 0xff, 0xe0]],
  ['image/gif', bytesOf('GIF89a')],
  ['image/webp', bytesOf('RIFF....WEBPVP8 ')],
] as const)('knows %s by its first bytes', (type, bytes) => {
  expect(rasterType(Uint8Array.from(bytes))).toBe(type);
});

test.each(['<svg xmlns="http://www.w3.org/2000/svg">', '<html>', 'RIFF....WAVEfmt ', '%PDF-1.7', '', 'GI'])(
  'takes %j for no picture',
  (text) => {
    expect(rasterType(Uint8Array.from(bytesOf(text)))).toBeUndefined();
  },
);

function bytesOf(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
