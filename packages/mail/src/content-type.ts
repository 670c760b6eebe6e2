/** What the structure of a message needs of a Content-Type field (RFC 2045 section 5.1). */
export type ContentType = {
  /** `type/subtype` in lower case; empty where there is none. */
  readonly type: string;
  /** One character for each byte; undefined where there is none that could stand in a line. */
  readonly boundary: string | undefined;
};

/** Each match swallows its quoted value whole, so that nothing inside a value is taken for a parameter. */
const parameter = /;\s*([^\s=;"]+)\s*=\s*(?:"([^"\\]*(?:\\[\s\S][^"\\]*)*)"?|([^\s;"]*))/g;

/** RFC 2046 section 5.1.1 says 70; a few programs write more. */
export const longestBoundary = 250;

/** Linear. A boundary in the pieces of RFC 2231 section 3 is not put together: nobody sends that. */
export function readContentType(value: string): ContentType {
  // A few programs put the type in quotes, and are understood.
  const type = /^"?([^\s;("]*)/.exec(value)?.[1]?.toLowerCase() ?? '';
  const [, , quoted, bare = ''] =
    [...value.matchAll(parameter)].find(([, name]) => name?.toLowerCase() === 'boundary') ?? [];
  const boundary = (quoted?.replace(/\\([\s\S])/g, '$1') ?? bare).trimEnd();
  return { type, boundary: boundary !== '' && boundary.length <= longestBoundary ? boundary : undefined };
}
