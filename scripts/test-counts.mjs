/**
 * What the two reporters counted. A report that is missing, or that counts no test at all, is a failure: no
 * news is not good news.
 */
/** A stage without tests of its own, as the build: a failure or nothing. */
export function countStage(exitedWell) {
  return { passed: 0, failed: exitedWell ? 0 : 1, skipped: 0 };
}

/** `exitedWell`: a runner that failed without a failed test, as for a file it could not load, counts as one. */
export function countVitest(report, exitedWell) {
  if (report === undefined) return countStage(false);
  return counted(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitedWell,
  );
}

/** A test that passed only when tried again is a failed one. */
export function countPlaywright(report, exitedWell) {
  if (report === undefined) return countStage(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return counted({ passed: expected, failed: unexpected + flaky, skipped }, exitedWell);
}

export function sum(counts) {
  return counts.reduce((total, count) => ({
    passed: total.passed + count.passed,
    failed: total.failed + count.failed,
    skipped: total.skipped + count.skipped,
  }));
}

export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A skipped test is a promise nobody checked. */
export function isGreen({ passed, failed, skipped }) {
  return passed > 0 && failed === 0 && skipped === 0;
}

function counted(count, exitedWell) {
  const silent = count.failed === 0 && (!exitedWell || count.passed === 0);
  return silent ? { ...count, failed: 1 } : count;
}
