import type { SMTPStream } from 'smtp-server/lib/smtp-stream.js';

/**
 * Why a line is no command: it ends in a bare LF or holds a control character (RFC 5321 section 2.3.8), it is
 * longer than any command can be, or it is HTTP, TLS or the PROXY protocol.
 */
export type LineFault = 'malformed' | 'too_long' | 'foreign_protocol';

export type CommandLineWatch = {
  /** A line has begun; its sender owes the rest of it until `onEnd`. */
  readonly onBegin: () => void;
  readonly onEnd: () => void;
  /** The line was taken away: the parser never sees it. */
  readonly onFault: (fault: LineFault) => void;
};

/** RFC 5321 section 4.5.3.1.4 asks for 512 octets, the extensions offered for some more. */
const longestLine = 2048;
const lineFeed = 0x0a;
const none = Buffer.alloc(0);

/**
 * Stands in front of the parser: it gets the command phase in whole sound lines, one at a time, and DATA as it
 * comes. The parser itself takes a bare LF for the end of a line and a dribbled one for ever.
 */
export function readCommandLines(parser: SMTPStream, { onBegin, onEnd, onFault }: CommandLineWatch): void {
  const write = parser._write.bind(parser);
  let held: Buffer = none;
  let begun = false;

  parser._write = (chunk, _encoding, next) => {
    feed(chunk).then(() => next(), next);
  };

  async function feed(chunk: Buffer): Promise<void> {
    let rest = chunk;
    while (rest.length > 0 && !parser.isClosed) {
      if (parser._dataMode) return pass(rest);
      const end = rest.indexOf(lineFeed) + 1;
      if (end === 0) return hold(rest);
      const line = Buffer.concat([held, rest.subarray(0, end)]);
      rest = rest.subarray(end);
      await take(line);
    }
  }

  function pass(bytes: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      write(bytes, 'buffer', (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Of a line that is too long already no more is kept than shows it. */
  function hold(bytes: Buffer): void {
    if (!begun) onBegin();
    begun = true;
    held = Buffer.concat([held, bytes]).subarray(0, longestLine + 1);
    if (isTls(held)) onFault('foreign_protocol');
  }

  async function take(line: Buffer): Promise<void> {
    held = none;
    if (begun) onEnd();
    begun = false;
    const fault = faultOf(line);
    if (fault === undefined) await pass(line);
    else onFault(fault);
  }
}

/** A request of HTTP; a header of the PROXY protocol, of which only a configured peer is to send one, and that first. */
const foreign = /^(?:[A-Z]+ \S+ HTTP\/\d|PROXY (?:TCP|UNKNOWN)|\0)/i;

function faultOf(line: Buffer): LineFault | undefined {
  const text = line.toString('latin1');
  if (isTls(line) || foreign.test(text)) return 'foreign_protocol';
  if (line.length > longestLine) return 'too_long';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /^[^\0-\x08\x0a-\x1f\x7f]*\r\n$/.test(text) ? undefined : 'malformed';
}

/** The first byte of a TLS handshake; no command begins with it. */
function isTls(line: Buffer): boolean {
  return line[0] === 0x16;
}
