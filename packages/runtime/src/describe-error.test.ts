import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeError } from './describe-error.ts';

const canary = 'canary-4711';

test('keeps name, code and the places an error came by', () => {
  const description = describeError(Object.assign(new TypeError(canary), { code: 'ECONNRESET' }));
  expect(description).toMatchObject({ name: 'TypeError', code: 'ECONNRESET' });
  expect(description.stack?.[0]).toMatch(/describe-error\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(description)).not.toContain(canary);
});

test('says where an error without a message came by', () => {
  // As Node writes it; a test runner writes stacks of its own.
  const error = Object.assign(new Error(), { stack: 'Error\n    at start (file:///app/main.js:1:2)' });
  expect(describeError(error).stack).toEqual(['at start (file:///app/main.js:1:2)']);
});

test('describes the causes in turn, to a depth', () => {
  const circular = new Error(canary);
  circular.cause = circular;
  const description = describeError(new Error('outer', { cause: circular }));
  expect(description.cause?.cause?.cause).toMatchObject({ name: 'Error' });
  expect(JSON.stringify(description)).not.toContain(canary);
});

const frameInAMessage = `x\n    at ${canary} (/${canary}:1:1)\n    at /${canary}:1:1`;

test.each<[string, () => unknown]>([
  ['in the message', () => new Error(canary)],
  ['in a message of several lines', () => new Error(`a\n${canary}\nb`)],
  ['in a message that looks like a stack', () => new Error(frameInAMessage)],
  ['in a message that was replaced later', () => renamed(frameInAMessage, 'other')],
  ['in a message that was emptied later', () => renamed(frameInAMessage, '')],
  ['in a message that begins like a stack and was emptied', () => renamed(`\n    at /${canary}:1:1`, '')],
  ['in the path of a frame that is none', () => withStack(`Error: x\n    at ${canary}`)],
  ['in the name', () => Object.assign(new Error('x'), { name: canary })],
  ['in the code', () => Object.assign(new Error('x'), { code: canary })],
  ['in an object for a code', () => Object.assign(new Error('x'), { code: { canary } })],
  ['in another property', () => Object.assign(new Error('x'), { input: canary, address: canary })],
  ['in a cause that is no error', () => new Error('x', { cause: canary })],
  ['in a stack of its own making', () => Object.assign(new Error('x'), { stack: canary })],
  ['as what was thrown', () => canary],
  ['in what was thrown', () => ({ message: canary })],
  ['in a URL that cannot be read', () => thrownBy(() => new URL(`http://${canary}:port`))],
  ['in JSON that cannot be read', () => thrownBy(() => JSON.parse(`{"${canary}": }`))],
])('tells nothing of a canary %s', (_, make) => {
  expect(JSON.stringify(describeError(make()))).not.toContain(canary);
});

test('tells nothing of any message', () => {
  const message = fc
    .string({ unit: 'binary', maxLength: 40 })
    .map((text) => `${canary}${text}\n    at ${canary} (/a:1:1)`);
  fc.assert(
    fc.property(message, fc.boolean(), (text, replaced) => {
      const error = replaced ? renamed(text, text.slice(1)) : new RangeError(text);
      expect(JSON.stringify(describeError(error))).not.toContain(canary);
    }),
  );
});

/** The stack keeps the message of the moment it was first read. */
function renamed(before: string, after: string): Error {
  const error = withStack(`Error: ${before}\n    at start (file:///app/main.js:1:2)`);
  error.message = after;
  return error;
}

function withStack(stack: string): Error {
  return Object.assign(new Error('x'), { stack });
}

function thrownBy(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
