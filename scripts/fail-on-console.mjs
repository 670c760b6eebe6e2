/** A stray console call fails the test it happens in: what is worth saying is logged, what is worth knowing asserted. */
import { afterAll, afterEach } from 'vitest';

const said = [];

for (const method of ['debug', 'error', 'info', 'log', 'trace', 'warn']) {
  console[method] = (...words) => {
    said.push(`console.${method}: ${words.map(String).join(' ')}`);
  };
}

afterEach(failWhereSaid);
afterAll(failWhereSaid);

function failWhereSaid() {
  const lines = said.splice(0);
  if (lines.length > 0) throw new Error(`stray console output\n${lines.join('\n')}`);
}
