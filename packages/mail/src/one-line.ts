/**
 * A stranger's text as one line of well-formed Unicode, at most `max` UTF-16 units: what breaks a line becomes
 * a blank, control characters go, and so do the characters that turn the direction of what follows, with
 * which `gpj.exe` passes for a picture.
 */
export function oneLine(text: string, max = Number.POSITIVE_INFINITY): string {
  const line = wellFormed(text)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, '')
    .trim();
  return cutText(line, max).trimEnd();
}

/** The same for text that keeps its lines: each ends with a line feed, and tabs stay. No terminal is steered by it. */
export function manyLines(text: string): string {
  // Split and joined: over hundreds of thousands of lines a regular expression takes ten times as long, not twice.
  const lines = wellFormed(text).split('\r\n').join('\n').split('\r').join('\n');
  return lines.replace(/[^\P{Cc}\n\t]+/gu, '');
}

/** Half of a surrogate pair alone cannot be written as UTF-8: U+FFFD stands in for it. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** Never cuts a surrogate pair in two. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}
