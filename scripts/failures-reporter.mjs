import { writeFileSync } from 'node:fs';
import { vitestFailures } from './test-failures.mjs';

/** A reporter of vitest that keeps what failed, errors outside every test too, which its JSON leaves out. */
// biome-ignore lint/style/noDefaultExport: vitest takes a reporter by its file.
export default function createFailuresReporter() {
  return {
    onTestRunEnd(modules, unhandled) {
      writeFileSync(process.env.MAYFLY_TEST_FAILURES, JSON.stringify(vitestFailures(modules, unhandled)));
    },
  };
}
