import { type ExplainedFinding, explain, type Finding } from './finding.ts';

/** For people; `asJson` for programs. */
export function describeFindings(findings: readonly Finding[], asJson: boolean): string {
  const explained = findings.map(explain);
  if (asJson) return JSON.stringify({ findings: explained });
  if (explained.length === 0) return 'Nothing is wrong: a mail went all the way, and its inbox is erased again.';
  return explained.map(describe).join('\n\n');
}

/** What a server said may stand in it: nothing of that may move a terminal's cursor. */
function describe({ kind, what, why, change }: ExplainedFinding): string {
  return `${kind}\n  ${what}.\n  ${why}\n  → ${change}`.replace(/[^\P{C}\n]/gu, '?');
}
