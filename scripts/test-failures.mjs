import { stripVTControlCharacters } from 'node:util';

/**
 * What failed, said once more where the output ends: whoever reads thousands of lines begins there, and a log that
 * was cut has no more of it than that.
 */
export function formatFailures(failures) {
  if (failures.length === 0) return '';
  return ['What failed:', ...failures.map(({ name, message }) => `- ${name}\n${beginning(message)}`)].join('\n');
}

/** A stage without tests of its own says what is wrong where it runs. */
export function stageFailure(name) {
  return { name, message: 'Its output is above, before that of the tests.' };
}

/** `unhandled`: an error outside every test fails a run whose tests have all passed. */
export function vitestFailures(modules, unhandled) {
  return [...modules.flatMap(moduleFailures), ...unhandled.map((error) => failureOf('outside every test', [error]))];
}

export function playwrightFailures(report) {
  return (report?.suites ?? []).flatMap(specFailures);
}

function moduleFailures(module) {
  const suites = [module, ...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
  const tests = [...module.children.allTests('failed')];
  return [
    ...suites.map((suite) => failureOf(placeOf(module, suite.fullName), suite.errors())),
    ...tests.map((test) => failureOf(placeOf(module, test.fullName), test.result().errors ?? [])),
  ];
}

function specFailures({ specs = [], suites = [] }) {
  const failed = specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === 'flaky'));
  return [...failed.map(specFailure), ...suites.flatMap(specFailures)];
}

function specFailure({ file, title, tests }) {
  const results = tests.flatMap((test) => test.results);
  return failureOf(
    `${file} › ${title}`,
    results.flatMap(({ errors }) => errors),
  );
}

function placeOf(module, name) {
  return name === undefined ? module.relativeModuleId : `${module.relativeModuleId} › ${name}`;
}

function failureOf(name, errors) {
  return { name, message: errors.map(({ message, stack }) => message || stack || '').join('\n') };
}

/** Enough to know it again. */
const messageLines = 15;

function beginning(message) {
  const lines = stripVTControlCharacters(message).split('\n');
  const said = lines.filter((line) => line.trim() !== '').slice(0, messageLines);
  return said.map((line) => `    ${line}`).join('\n');
}
