export type ErrorDescription = {
  readonly name: string;
  readonly code?: string;
  readonly stack?: readonly string[];
  readonly cause?: ErrorDescription;
};

/**
 * What may be said of an error that nobody foresaw. Its message is not: libraries put into messages what peers
 * sent. Name and code are, where they look like one, and the places in the code it came by.
 */
export function describeError(thrown: unknown, depth = 0): ErrorDescription {
  if (!(thrown instanceof Error)) return { name: `thrown ${thrown === null ? 'null' : typeof thrown}` };
  const code = 'code' in thrown ? identifier(thrown.code) : undefined;
  const stack = frames(thrown);
  return {
    name: identifier(thrown.name) ?? 'Error',
    ...(code === undefined ? {} : { code }),
    ...(stack.length === 0 ? {} : { stack }),
    ...(thrown.cause === undefined || depth >= 3 ? {} : { cause: describeError(thrown.cause, depth + 1) }),
  };
}

function identifier(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && identifiers.test(text) ? text : undefined;
}

const identifiers = /^(?:[A-Z][A-Z0-9_]{1,49}|[A-Za-z]{1,40}|[a-z_]{1,40}|\d{1,6})$/;

const place = String.raw`(?:file:\/\/|node:|\/)[^()\n]*:\d+:\d+`;
const frame = new RegExp(String.raw`^ {4}at (?:[\w$.<>[\] ]+ \(${place}\)|(?:async )?${place})$`);

/** A stack begins with the message as it was made; where that is not to be recognised, none of it is told. */
function frames({ message, stack = '' }: Error): readonly string[] {
  const [prefix = ''] = (message === '' ? /^[\w$]+(?: \[\w+\])?/ : /^[\w$]+(?: \[\w+\])?: /).exec(stack) ?? [];
  const head = prefix + message;
  if (!stack.startsWith(`${head}\n`)) return [];
  const lines = stack.slice(head.length).split('\n');
  return lines.filter((line) => frame.test(line)).map((line) => line.trim());
}
