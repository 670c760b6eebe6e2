export type Timings = readonly [name: string, milliseconds: readonly number[]];

/** Median and tail of each, in milliseconds. */
export function timingsTable(rows: readonly Timings[]): string {
  const line = ([name, values]: Timings) =>
    `| ${name.padEnd(46)} | ${[0.5, 0.95, 0.99].map((share) => figure(quantile(values, share))).join(' | ')} |`;
  return [
    `| ${''.padEnd(46)} | median   | p95      | p99      |`,
    `|${'-'.repeat(48)}|---------:|---------:|---------:|`,
    ...rows.map(line),
  ].join('\n');
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function figure(value: number): string {
  return value.toFixed(2).padStart(8);
}
