import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const text = 4.5;
const graphics = 3;

test.each([
  ['--ink', '--paper', 7],
  ['--ink', '--raised', 7],
  ['--ink', '--sunken', 7],
  ['--ink', '--amber-wash', 7],
  ['--ink-soft', '--paper', text],
  ['--ink-soft', '--raised', text],
  ['--ink-soft', '--sunken', text],
  ['--ink-on-ink', '--ink', 7],
  ['--ink-on-ink', '--ink-hover', 7],
  ['--amber-ink', '--paper', text],
  ['--amber-ink', '--raised', text],
  ['--amber-ink', '--sunken', text],
  ['--amber-ink', '--amber-wash', text],
  ['--ember-ink', '--paper', text],
  ['--ember-ink', '--raised', text],
  ['--amber', '--paper', graphics],
  ['--amber', '--sunken', graphics],
  ['--ember', '--paper', graphics],
  ['--edge', '--paper', graphics],
  ['--edge', '--raised', graphics],
] as const)('%s on %s reaches a contrast of %d in both themes', (front, back, least) => {
  for (const theme of [0, 1] as const) {
    expect(contrast(luminance(colour(front, theme)), luminance(colour(back, theme)))).toBeGreaterThanOrEqual(least);
  }
});

type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** The theme's half of `light-dark(…)`, or the one value for both. */
function colour(name: string, theme: 0 | 1): Oklch {
  const declaration = new RegExp(`${name}: (.+);`).exec(tokens)?.[1] ?? expect.fail(`no token ${name}`);
  const values = [...declaration.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)];
  const [, lightness, chroma, hue] = values[theme] ?? values[0] ?? expect.fail(`${name} is no OKLCH colour`);
  return [Number(lightness), Number(chroma), Number(hue)];
}

/** WCAG 2.2 relative luminance, by way of linear sRGB (https://bottosson.github.io/posts/oklab/). */
function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * clamp(red) + 0.7152 * clamp(green) + 0.0722 * clamp(blue);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
