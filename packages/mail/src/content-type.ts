import type { TextFormat } from './flowed-text.ts';

/** What the structure of a message needs of a Content-Type field (RFC 2045 section 5.1). */
export type ContentType = {
  /** `type/subtype` in lower case; empty where there is none. */
  readonly type: string;
  /** One character for each byte; undefined where there is none that could stand in a line. */
  readonly boundary: string | undefined;
  /** As the sender names it; empty where there is none. */
  readonly charset: string;
  readonly format: TextFormat;
};

/** Each match swallows its quoted value whole, so that nothing inside a value is taken for a parameter. */
const parameter = /;\s*([^\s=;"]+)\s*=\s*(?:"([^"\\]*(?:\\[\s\S][^"\\]*)*)"?|([^\s;"]*))/g;

/** RFC 2046 section 5.1.1 says 70; a few programs write more. */
export const longestBoundary = 250;

/** As much as is read of a part's whole header; the mail's own may be longer, but no field that says what a part is. */
export const longestContentField = 16_000;

/** Linear. A boundary in the pieces of RFC 2231 section 3 is not put together: nobody sends that. */
export function readContentType(value: string): ContentType {
  const parameters = [...value.slice(0, longestContentField).matchAll(parameter)];
  const boundary = parameterValue(parameters, 'boundary') ?? '';
  return {
    // A few programs put the type in quotes, and are understood.
    type: /^"?([^\s;("]*)/.exec(value)?.[1]?.toLowerCase() ?? '',
    boundary: boundary !== '' && boundary.length <= longestBoundary ? boundary : undefined,
    charset: parameterValue(parameters, 'charset') ?? '',
    format: readFormat(parameters),
  };
}

function readFormat(parameters: readonly RegExpExecArray[]): TextFormat {
  if (parameterValue(parameters, 'format')?.toLowerCase() !== 'flowed') return 'fixed';
  return parameterValue(parameters, 'delsp')?.toLowerCase() === 'yes' ? 'flowed delsp' : 'flowed';
}

/** The first one counts where there are two. */
function parameterValue(parameters: readonly RegExpExecArray[], wanted: string): string | undefined {
  const found = parameters.find(([, name]) => name?.toLowerCase() === wanted);
  if (found === undefined) return undefined;
  const [, , quoted, bare = ''] = found;
  return (quoted?.replace(/\\([\s\S])/g, '$1') ?? bare).trimEnd();
}

/** The field for a part that stands alone and whose text is fixed and UTF-8: its type, and the other parameters. */
export function plainContentType(value: string): string {
  const { type } = readContentType(value);
  const others = value
    .slice(0, longestContentField)
    .replace(/^[^;]*/, '')
    .replace(parameter, (whole, name: string) => (spent.test(name) ? '' : whole));
  return `${type}${others}`;
}

/** Whole, or in the pieces of RFC 2231 section 3. */
const spent = /^(?:boundary|charset|delsp|format)(?:\*|$)/i;
