const longestName = 200;

/** RFC 6266 with the two spellings its appendix D advises: ASCII for everyone, RFC 8187 for who reads it. */
export function contentDisposition(filename: string): string {
  const name = harmlessName(filename);
  const ascii = name.replace(/[^\x20-\x7e]/gu, '_').replace(/["\\%]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${extended(name)}`;
}

/** Nothing that ends a header, leaves a directory, hides the name's true end, or is half a character. */
function harmlessName(filename: string): string {
  const characters = filename
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[/\\:]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  // The end tells what kind of file it is, so it is the beginning that is cut.
  const name = [...characters].slice(-longestName).join('');
  return name === '' ? 'attachment' : name;
}

/** RFC 8187, 3.2.1: `encodeURIComponent` leaves four characters that are no attr-char. */
function extended(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
