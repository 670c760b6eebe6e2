/**
 * Whether a recipient's spelling asks for more than its domain says: a source route, a %-hack, a bang path, a
 * second domain in quotes (RFC 5321 sections 3.6.1 and 4.1.1.3, RFC 1123 section 5.2.16). No inbox is spelled so.
 */
export function asksForRelay(spelled: string): boolean {
  const at = spelled.lastIndexOf('@');
  return /[@%!:]/.test(at < 0 ? spelled : spelled.slice(0, at)) || at === 0;
}
