/**
 * Whether a recipient's spelling asks for more than its domain says: a source route, a %-hack, a bang path, a
 * second domain in quotes (RFC 5321 sections 3.6.1 and 4.1.1.3, RFC 1123 section 5.2.16). No inbox is spelled so.
 */
export function asksForRelay(spelled: string): boolean {
  const at = spelled.lastIndexOf('@');
  return /[@%!:]/.test(at < 0 ? spelled : spelled.slice(0, at)) || at === 0;
}

/** The path of a RCPT command as it stands there, where it asks for relay. The parser ignores a source route. */
export function relayPathOf(command: string): string | undefined {
  const path = /^RCPT TO:\s*<([^<>]+)>/i.exec(command)?.[1];
  return path !== undefined && asksForRelay(path) ? path : undefined;
}
