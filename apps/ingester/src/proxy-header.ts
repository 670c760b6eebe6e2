import { isIPv4, isIPv6 } from 'node:net';

/**
 * A header of the PROXY protocol, version 1 or 2 (haproxy's proxy-protocol.txt): how many bytes it takes, and whom
 * the connection is from; undefined where the proxy speaks for itself or does not say.
 */
export type ProxyHeader = { readonly length: number; readonly address: string | undefined };

export type ProxyHeaderSoFar = ProxyHeader | 'incomplete' | 'malformed';

const signature = Buffer.from('\r\n\r\n\0\r\nQUIT\n', 'latin1');
const word = Buffer.from('PROXY ', 'latin1');
/** Version 1 with its CRLF; section 2.1. */
const longestLine = 107;
/** Version 2 may be 64 kB long. What proxies add to the addresses (names, certificates' subjects) is far less. */
const longestBinary = 4096;

/** Reads what has come; never looks further than the longest header. */
export function decodeProxyHeader(bytes: Buffer): ProxyHeaderSoFar {
  if (startsAlike(bytes, word)) return decodeLine(bytes);
  return startsAlike(bytes, signature) ? decodeBinary(bytes) : 'malformed';
}

/** One may be the beginning of the other. */
function startsAlike(bytes: Buffer, mark: Buffer): boolean {
  const length = Math.min(bytes.length, mark.length);
  return bytes.subarray(0, length).equals(mark.subarray(0, length));
}

function decodeLine(bytes: Buffer): ProxyHeaderSoFar {
  const text = bytes.toString('latin1', 0, longestLine);
  const end = text.indexOf('\r\n');
  if (end < 0) return bytes.length < longestLine ? 'incomplete' : 'malformed';
  const length = end + 2;
  const line = text.slice(0, end);
  // Whatever follows is to be ignored.
  if (/^PROXY UNKNOWN(?: |$)/.test(line)) return { length, address: undefined };
  const { family, from = '', to = '', ports = '' } = linePattern.exec(line)?.groups ?? {};
  const isAddress = family === 'TCP4' ? isIPv4 : isIPv6;
  const isSound = family !== undefined && isAddress(from) && isAddress(to) && ports.split(' ').every(isPort);
  return isSound ? { length, address: from } : 'malformed';
}

// No zone: it means nothing on another machine.
const linePattern = /^PROXY (?<family>TCP[46]) (?<from>[\da-f.:]+) (?<to>[\da-f.:]+) (?<ports>\d+ \d+)$/i;

function isPort(text: string): boolean {
  return /^(?:0|[1-9]\d{0,4})$/.test(text) && Number(text) <= 65_535;
}

/** By family and transport, how many bytes the addresses take at least (section 2.2). */
const addressBytes = new Map([
  [0x00, 0],
  [0x11, 12],
  [0x12, 12],
  [0x21, 36],
  [0x22, 36],
  [0x31, 216],
  [0x32, 216],
]);
const [tcp4, tcp6] = [0x11, 0x21];

function decodeBinary(bytes: Buffer): ProxyHeaderSoFar {
  if (bytes.length < 16) return 'incomplete';
  const [command, family, size] = [bytes.readUInt8(12), bytes.readUInt8(13), bytes.readUInt16BE(14)];
  const length = 16 + size;
  const isLocal = command === 0x20;
  if ((command !== 0x21 && !isLocal) || length > longestBinary) return 'malformed';
  if (!isLocal && size < (addressBytes.get(family) ?? Number.POSITIVE_INFINITY)) return 'malformed';
  if (bytes.length < length) return 'incomplete';
  return { length, address: isLocal ? undefined : sourceIn(bytes.subarray(16), family) };
}

/** Families other than these two are no error and say nothing of use. */
function sourceIn(addresses: Buffer, family: number): string | undefined {
  if (family === tcp4) return [...addresses.subarray(0, 4)].join('.');
  if (family !== tcp6) return undefined;
  const groups = Array.from({ length: 8 }, (_, index) => addresses.readUInt16BE(2 * index));
  const isMapped = groups.slice(0, 6).join() === '0,0,0,0,0,65535';
  return isMapped ? [...addresses.subarray(12, 16)].join('.') : groups.map((group) => group.toString(16)).join(':');
}
