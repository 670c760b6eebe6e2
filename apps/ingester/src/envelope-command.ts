import { isIPv4, isIPv6 } from 'node:net';
import { asksForRelay } from './relay-path.ts';

/** The path of a MAIL or RCPT command, empty for the null sender, and the parameters behind it, names in upper case. */
export type EnvelopeCommand = {
  readonly address: string;
  readonly args: Record<string, string | true> | false;
  /** A parameter that was given twice. */
  readonly duplicate?: string;
};

/** RFC 5321 section 4.5.3.1.3: a path has 256 octets at most, its brackets among them. */
const longestAddress = 254;

/**
 * MAIL FROM or RCPT TO, read by the grammar of RFC 5321 section 4.1.2 and RFC 6531 section 3.3; undefined where it
 * is none. A local part comes out in its least quoted form, for all are one (section 4.1.2). A recipient that asks
 * for relay comes out as it stands there, with its route, so that it can be refused as that.
 */
export function readEnvelopeCommand(name: 'MAIL FROM' | 'RCPT TO', line: Buffer): EnvelopeCommand | undefined {
  const text = utf8From(line);
  const { verb = '', path = '', rest = '' } = commandPattern.exec(text ?? '')?.groups ?? {};
  if (text === undefined || verb.toUpperCase() !== name) return undefined;
  if (unsafe.test(path)) return undefined;
  if (name === 'RCPT TO' && asksForRelay(path)) return { address: path, args: false };
  const address = name === 'MAIL FROM' ? senderFrom(path) : recipientFrom(path.replace(rootDot, ''));
  const parameters = parametersFrom(rest);
  return address === undefined || parameters === undefined ? undefined : { address, ...parameters };
}

// A path ends at the first bracket outside of quotes.
const commandPattern =
  /^(?<verb>MAIL FROM|RCPT TO):[ \t]*<(?<path>(?:"(?:[^"\\]|\\.)*"|[^"<>])*)>(?<rest>(?:[ \t].*)?)$/iu;
const quoted = /^"(?<content>(?:[^"\\]|\\.)*)"$/u;
const atom = String.raw`[\w!#$%&'*+/=?^\x60{|}~\u{80}-\u{10ffff}-]`;
const dotString = new RegExp(`^${atom}+(?:\\.${atom}+)*$`, 'u');
const dotsAndAtoms = new RegExp(`^(?:${atom}|\\.)+$`, 'u');
// Underscores are in no host name, and in many a sender's.
const domainName = /^(?!-)[\w\u{80}-\u{10ffff}-]+(?:\.(?!-)[\w\u{80}-\u{10ffff}-]+)*$/u;
// Of the root zone, which the grammar leaves out and some senders do not: the same domain (RFC 1034 section 3.1).
const rootDot = /\.$/;
const sourceRoute = /^@[^\s,:@]+(?:,@[^\s,:@]+)*:/;
// Controls, and what cannot be seen at all: of no use in an address but to forge one.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsafe = /[\x00-\x1f\x7f-\x9f\u200b\u2060\ufeff]/;

function utf8From(line: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line).trimEnd();
  } catch {
    return undefined;
  }
}

/** A sender is shown and never written to, so dots may stand where they like: there are honest ones with such addresses. */
function senderFrom(path: string): string | undefined {
  return path === '' ? '' : mailboxFrom(path.replace(sourceRoute, ''), dotsAndAtoms);
}

function recipientFrom(path: string): string | undefined {
  const bare = localPartFrom(path, dotString);
  return bare?.toLowerCase() === 'postmaster' ? bare : mailboxFrom(path, dotString);
}

function mailboxFrom(path: string, unquoted: RegExp): string | undefined {
  const at = path.lastIndexOf('@');
  const localPart = localPartFrom(path.slice(0, Math.max(0, at)), unquoted);
  const domain = path.slice(at + 1);
  if (localPart === undefined || !isDomain(domain) || Buffer.byteLength(path) > longestAddress) return undefined;
  return `${localPart}@${domain}`;
}

function localPartFrom(spelled: string, unquoted: RegExp): string | undefined {
  const content = quoted.exec(spelled)?.groups?.content?.replace(/\\(.)/gsu, '$1');
  if (content === undefined) return unquoted.test(spelled) ? spelled : undefined;
  return dotString.test(content) ? content : `"${content.replace(/["\\]/g, '\\$&')}"`;
}

function isDomain(text: string): boolean {
  const literal = /^\[(?:IPv6:(?<v6>.*)|(?<v4>.*))\]$/i.exec(text)?.groups;
  return literal ? isIPv6(literal.v6 ?? '') || isIPv4(literal.v4 ?? '') : domainName.test(text);
}

function parametersFrom(text: string): Pick<EnvelopeCommand, 'args' | 'duplicate'> | undefined {
  const words = text.split(/[ \t]+/).filter((word) => word !== '');
  const args: Record<string, string | true> = Object.create(null);
  let duplicate: string | undefined;
  for (const word of words) {
    const [, name = '', , value] = /^([a-z0-9][a-z0-9-]*)(=([\x21-\x3c\x3e-\x7e]*))?$/i.exec(word) ?? [];
    const key = name.toUpperCase();
    if (key === '') return undefined;
    if (key in args) duplicate = key;
    args[key] = value || true;
  }
  return { args: words.length > 0 && args, ...(duplicate === undefined ? {} : { duplicate }) };
}
