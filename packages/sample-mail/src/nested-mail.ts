/** A text wrapped in `depth` multiparts, each inside the other: too large to keep as a file. */
export function nestedMail(depth: number): Buffer {
  const levels = Array.from({ length: depth }, (_, level) => level);
  return Buffer.from(
    [
      'From: Russian Doll <doll@example.com>\r\nSubject: Deeper\r\nMIME-Version: 1.0\r\n',
      ...levels.map((level) => `Content-Type: multipart/mixed; boundary="level-${level}"\r\n\r\n--level-${level}\r\n`),
      'Content-Type: text/plain\r\n\r\nThe innermost.\r\n',
      ...levels.reverse().map((level) => `--level-${level}--\r\n`),
    ].join(''),
  );
}
