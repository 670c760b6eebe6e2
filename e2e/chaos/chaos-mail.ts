import type { Random } from '@mayfly/test-peers/seeded-random';
import type { ChaosInbox } from './chaos-set-up.ts';

/** One mail, to one inbox or two. Its marker is its subject, and stands in its first and its last line. */
export type ChaosMail = {
  readonly marker: string;
  readonly recipients: readonly ChaosInbox[];
  /** ASCII, CRLF, as it is to be found again. */
  readonly source: string;
};

export const sender = 'ada@sender.example';

// What begins with a dot must come out of the transfer as it went in (RFC 5321 section 4.5.2).
const lines = ['The quick brown fox jumps over the lazy dog.', '.', '..and a line that begins with dots', ''];
const largeBytes = 200_000;

export function writeMail(marker: string, inboxes: readonly ChaosInbox[], random: Random): ChaosMail {
  const recipients = new Set([random.pick(inboxes), ...(random.share() < 0.2 ? [random.pick(inboxes)] : [])]);
  const size = random.share() < 0.03 ? random.between(20_000, largeBytes) : random.between(200, 4000);
  return { marker, recipients: [...recipients], source: sourceOf(marker, [...recipients], size) };
}

function sourceOf(marker: string, recipients: readonly ChaosInbox[], size: number): string {
  const filler = `${lines.join('\r\n')}\r\n`;
  return [
    `Message-ID: <${marker}@sender.example>`,
    `From: Ada <${sender}>`,
    `To: ${recipients.map(({ address }) => address).join(', ')}`,
    `Subject: ${marker}`,
    '',
    `begin ${marker}`,
    filler.repeat(Math.ceil(size / filler.length)),
    `end ${marker}`,
    '',
  ].join('\r\n');
}
