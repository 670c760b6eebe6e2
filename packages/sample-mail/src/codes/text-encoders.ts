export type EncodeText = (text: string) => Buffer;

/** Encoders by charset, each made once: some have a large table. An encoder throws at a character it has no bytes for. */
export function createTextEncoders(): (charset: string) => EncodeText {
  const encoders = new Map<string, EncodeText>();
  return (charset) => {
    const encoder = encoders.get(charset) ?? textEncoder(charset);
    encoders.set(charset, encoder);
    return encoder;
  };
}

/** Node reads many charsets and writes few: what its decoder makes of each byte and each pair of bytes, read backwards. */
function textEncoder(charset: string): EncodeText {
  if (charset === 'utf-8') return (text) => Buffer.from(text);
  // A TextDecoder takes these two for one: the Encoding Standard for windows-1252, Node 20 for iso-8859-1.
  if (charset === 'iso-8859-1') return encodeLatin1;
  if (charset === 'windows-1252') return encodeWindows1252;
  if (charset === 'iso-2022-jp') return iso2022Jp(textEncoder('euc-jp'));
  const table = encodingTable(charset);
  return (text) => Buffer.concat([...text].map((character) => table.get(character) ?? lacks(charset, character)));
}

function encodeLatin1(text: string): Buffer {
  const missing = [...text].find((character) => character > '\xff');
  return missing === undefined ? Buffer.from(text, 'latin1') : lacks('iso-8859-1', missing);
}

/** From 0x80 on; a space where the charset has nothing. The rest is iso-8859-1. */
const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function encodeWindows1252(text: string): Buffer {
  return encodeLatin1(
    text.replace(/[^\0-\xff]/g, (character) => {
      const place = windows1252.indexOf(character);
      return place < 0 ? lacks('windows-1252', character) : String.fromCharCode(0x80 + place);
    }),
  );
}

function lacks(charset: string, character: string): never {
  throw new Error(`${charset} has no ${JSON.stringify(character)}`);
}

/** RFC 1468: two bytes a character as in EUC-JP but without their high bits, between two escapes. */
function iso2022Jp(encodeEucJp: EncodeText): EncodeText {
  const encodeRun = (run: string) => {
    if (/^[\0-\x7f]/.test(run)) return Buffer.from(run);
    const pairs = encodeEucJp(run).map((byte) => byte & 0x7f);
    return Buffer.concat([Buffer.from('\x1b$B'), pairs, Buffer.from('\x1b(B')]);
  };
  return (text) => Buffer.concat((text.match(/[\0-\x7f]+|[^\0-\x7f]+/g) ?? []).map(encodeRun));
}

function encodingTable(charset: string): ReadonlyMap<string, Buffer> {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const pairs = bytes.slice(0x81).flatMap((lead) => bytes.slice(0x40).map((trail) => [lead, trail]));
  const sequences = [...bytes.filter((byte) => byte !== 0x0a).map((byte) => [byte]), ...pairs];
  // A line feed is never part of a longer sequence, so it parts them, and one decoder reads all of them at once.
  const decoded = new TextDecoder(charset).decode(Buffer.from(sequences.flatMap((sequence) => [...sequence, 0x0a])));
  const table = new Map([['\n', Buffer.from('\n')]]);
  for (const [index, characters] of decoded.split('\n').entries()) {
    const [character, more] = characters;
    if (character === undefined || more !== undefined || character === '\ufffd' || table.has(character)) continue;
    table.set(character, Buffer.from(sequences[index] ?? []));
  }
  return table;
}
