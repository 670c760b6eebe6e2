/**
 * `npm test`: check, build, then every test there is, in the packages, in the apps and in a real browser.
 * `--long` tries harder and longer. The last lines say what failed, the very last how many passed and failed.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, runAloud } from './step.mjs';
import { countPlaywright, countStage, countVitest, formatCounts, isGreen, sum } from './test-counts.mjs';
import { formatFailures, playwrightFailures, stageFailure } from './test-failures.mjs';
import { ensureLongTestTools, ensureTestTools, ensureWalkTools } from './test-tools.mjs';

const isLong = process.argv.includes('--long');
const reports = join(root, 'node_modules', '.cache', 'mayfly-tests');
const vitestReport = join(reports, 'vitest.json');
const vitestFailed = join(reports, 'vitest-failed.json');
const playwrightReport = join(reports, 'playwright.json');
const tools = join(root, 'node_modules', '.cache', 'mayfly-tools');

forgetSettings();
try {
  const counts = await testAll(ensureTestTools(process.env));
  console.log(formatCounts(counts));
  process.exitCode = isGreen(counts) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function testAll(chromium) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const env = { MAYFLY_TEST_TIER: isLong ? 'long' : 'short', MAYFLY_CHROMIUM: chromium, ...(isLong && longTools()) };
  const checked = countStage(await runAloud(['node', 'scripts/check.mjs']));
  const built = countStage(await runAloud(['turbo', 'run', 'build', '--output-logs=errors-only']));
  // Tests of the apps and in the browser start what was built; they would try an old one.
  if (built.failed > 0) return sum([checked, built]);
  const counts = sum([checked, built, await runVitest(env), await runPlaywright(env)]);
  console.log(formatFailures([...(checked.failed > 0 ? [stageFailure('the check')] : []), ...testFailures()]));
  return counts;
}

function testFailures() {
  return [...readReport(vitestFailed, []), ...playwrightFailures(readReport(playwrightReport))];
}

function longTools() {
  ensureWalkTools(process.env);
  const own = join(root, 'node_modules', '.bin');
  return { PATH: [own, ensureLongTestTools(process.env, tools)].join(delimiter) };
}

/** A test has the settings it makes itself, not those of the shell it is started from. */
function forgetSettings() {
  for (const name of Object.keys(process.env)) {
    if (name === 'REDIS_URL' || (name.startsWith('MAYFLY_') && name !== 'MAYFLY_CHROMIUM')) delete process.env[name];
  }
}

async function runVitest(env) {
  const reporters = ['--reporter=default', '--reporter=json', '--reporter=scripts/failures-reporter.mjs'];
  const exitedWell = await runAloud(['vitest', 'run', ...reporters, `--outputFile.json=${vitestReport}`], {
    ...env,
    MAYFLY_TEST_FAILURES: vitestFailed,
  });
  return countVitest(readReport(vitestReport), exitedWell);
}

async function runPlaywright(env) {
  const command = ['playwright', 'test', '--config=e2e/playwright.config.ts', '--reporter=list,json'];
  const exitedWell = await runAloud(command, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport });
  return countPlaywright(readReport(playwrightReport), exitedWell);
}

function readReport(file, missing) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : missing;
}
