import type { Approach } from '@mayfly/inbox/inboxes';
import type { SMTPServerAddress, SMTPServerSession } from 'smtp-server';

/** RFC 5321 section 4.1.1.11: a parameter of no extension that was offered. */
export function hasUnknownParameter({ args }: SMTPServerAddress, known: readonly string[]): boolean {
  return Object.keys(args || {}).some((name) => !known.includes(name));
}

/** RFC 1870: what the sender declared the message to be. */
export function approachOf({ envelope: { mailFrom } }: SMTPServerSession): Approach {
  if (!mailFrom) return { sender: '', size: 0 };
  const declared = mailFrom.args ? Number(mailFrom.args.SIZE) : 0;
  return { sender: mailFrom.address, size: Number.isSafeInteger(declared) ? declared : 0 };
}
