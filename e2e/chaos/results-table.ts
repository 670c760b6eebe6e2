import type { RoundResult } from './round.ts';

export type Row = { readonly name: string; readonly results: readonly RoundResult[] };

const soonMs = 5000;
const promptMs = 10_000;

/** Markdown. A mail counts once for each of its recipients; seconds are the median and the most of all rounds. */
export function resultsTable(rows: readonly Row[]): string {
  const lines = rows.map(({ name, results }) => {
    const sum = (count: (result: RoundResult) => number) => results.reduce((total, result) => total + count(result), 0);
    const cells = [
      name,
      results.length,
      sum(({ findings }) => findings.sent),
      sum(({ findings }) => findings.acknowledged),
      sum(({ findings }) => findings.found),
      sum(({ findings }) => findings.lost.length),
      sum(({ findings }) => findings.twice.length),
      sum(({ findings }) => findings.half.length),
      sum(({ findings }) => findings.wrong.length),
      spread(
        results.map(({ storeBackMs }) => storeBackMs),
        Number.POSITIVE_INFINITY,
      ),
      spread(
        results.map(({ mailBackMs }) => mailBackMs),
        soonMs,
      ),
      spread(
        results.map(({ eventsBackMs }) => eventsBackMs),
        soonMs,
      ),
      spread(
        results.map(({ slowestReplyMs }) => slowestReplyMs),
        promptMs,
      ),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| fault | rounds | sent | acked | found | lost | twice | half | wrong | store back, s | mail back, s | events back, s | slowest reply, s |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...lines,
    '',
    `Median / most. The store by its own doing, from the mend; ours from then. *Slower than promised: back within ${soonMs / 1000} s, a reply within ${promptMs / 1000} s.`,
    '',
  ].join('\n');
}

/** Everything that breaks a promise. */
export function defectsOf({ findings: { lost, twice, half, wrong } }: RoundResult): readonly string[] {
  return [
    ...lost.map((line) => `lost: ${line}`),
    ...twice.map((line) => `twice: ${line}`),
    ...half.map((line) => `half: ${line}`),
    ...wrong.map((line) => `wrong: ${line}`),
  ];
}

function spread(times: readonly number[], limitMs: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  const most = sorted.at(-1) ?? Number.NaN;
  const seconds = (ms: number) => (Number.isFinite(ms) ? (ms / 1000).toFixed(1) : 'never');
  return `${seconds(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN)} / ${seconds(most)}${most <= limitMs ? '' : '*'}`;
}
