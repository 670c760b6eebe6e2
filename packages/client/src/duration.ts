/** Milliseconds, or a number with a unit: `'500ms'`, `'30s'`, `'10m'`, `'48h'`. */
export type Duration = number | `${number}${keyof typeof unitMs}`;

const pattern = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/;
const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

export function isDuration(text: string): text is `${number}${keyof typeof unitMs}` {
  return pattern.test(text);
}

/** Throws a RangeError for what is no length of time. */
export function milliseconds(duration: Duration): number {
  const [, amount, unit] = pattern.exec(`${duration}`) ?? [];
  const ms = typeof duration === 'number' ? duration : Number(amount) * (isUnit(unit) ? unitMs[unit] : Number.NaN);
  if (!Number.isFinite(ms) || ms < 0) throw new RangeError(`not a duration: ${duration}`);
  return ms;
}

function isUnit(text: string | undefined): text is keyof typeof unitMs {
  return text !== undefined && text in unitMs;
}
