/**
 * The UTF-16 units of a text, by the places a string has. Strings are stored in a dozen ways, and what reads one unit
 * by unit is slow as soon as it has met with a few of them.
 */
export type TextUnits = Uint16Array;

export function textUnits(text: string): TextUnits {
  const { buffer, byteOffset } = Buffer.from(text, 'utf16le');
  return new Uint16Array(buffer, byteOffset, text.length);
}
