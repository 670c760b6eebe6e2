import type { SMTPStream } from 'smtp-server/lib/smtp-stream.js';

/** What bytes of DATA mean: content, and where the message ended within them, what was sent behind it. */
export type Decoded = { readonly content: Buffer; readonly rest: Buffer | undefined };

export type DataDecoder = (bytes: Buffer) => Decoded;

/** Where in a line the last byte was; the dot, and the CR behind it, are not given out until it is known what they are. */
type Place = 'line start' | 'dot' | 'dot CR' | 'in line' | 'CR';

const [dot, carriageReturn, lineFeed] = [0x2e, 0x0d, 0x0a];

/**
 * RFC 5321 section 4.5.2, byte for byte, however the bytes are cut: a line begins behind CRLF and nowhere else, a
 * dot alone on one ends the message, and of two dots at its beginning one is taken away.
 */
export function createDataDecoder(): DataDecoder {
  let place: Place = 'line start';

  return (bytes) => {
    // What was held back may come first.
    const content = Buffer.allocUnsafe(bytes.length + 2);
    let length = 0;
    const give = (byte: number) => {
      content[length++] = byte;
    };

    for (let at = 0; at < bytes.length; at++) {
      if (place === 'in line') at = giveUpToReturn(at);
      if (at >= bytes.length) break;
      const byte = bytes[at] ?? 0;
      if (place === 'dot CR' && byte === lineFeed)
        return { content: content.subarray(0, length), rest: bytes.subarray(at + 1) };
      take(byte);
    }
    return { content: content.subarray(0, length), rest: undefined };

    /** Nothing in a line matters but a CR. */
    function giveUpToReturn(from: number): number {
      const found = bytes.indexOf(carriageReturn, from);
      const to = found < 0 ? bytes.length : found;
      length += bytes.copy(content, length, from, to);
      return to;
    }

    function take(byte: number): void {
      if (place === 'line start' && byte === dot) {
        place = 'dot';
        return;
      }
      if (place === 'dot' && byte === carriageReturn) {
        place = 'dot CR';
        return;
      }
      // A dot in front of anything but a dot was not put there by RFC 5321: it is the sender's.
      if (place === 'dot CR' || (place === 'dot' && byte !== dot)) give(dot);
      if (place === 'dot CR') give(carriageReturn);
      give(byte);
      if (byte === carriageReturn) place = 'CR';
      else place = place === 'CR' && byte === lineFeed ? 'line start' : 'in line';
    }
  };
}

/**
 * Puts the decoder in the place of the parser's own, which takes a dot away behind a bare LF too and waits a turn of
 * the event loop for each.
 */
export function decodeData(parser: SMTPStream): void {
  const startDataMode = parser.startDataMode.bind(parser);
  let decode = createDataDecoder();

  parser.startDataMode = (maxBytes) => {
    decode = createDataDecoder();
    return startDataMode(maxBytes);
  };

  parser._feedDataStream = (bytes, done) => {
    const { content, rest } = decode(bytes);
    parser._countDataBytes(content.length);
    if (rest) return parser._endDataMode(content, rest, done);
    const stream = parser._dataStream;
    if (content.length === 0 || !stream?.writable || stream.write(content)) return done();
    // A stream that is destroyed never drains, it only closes.
    const goOn = () => {
      stream.off('drain', goOn);
      stream.off('close', goOn);
      done();
    };
    stream.on('drain', goOn);
    stream.on('close', goOn);
  };
}
