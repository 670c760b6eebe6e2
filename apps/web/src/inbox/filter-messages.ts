import type { Summary } from '@mayfly/contracts/message';

/** Those with every word of the query in their sender, subject or preview, whatever its case and accents. */
export function filterMessages(messages: readonly Summary[], query: string): readonly Summary[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return messages;
  return messages.filter(({ from, subject, preview }) => {
    const text = plain(`${from.name} ${from.address} ${subject} ${preview}`);
    return words.every((word) => text.includes(word));
  });
}

/** Upper case, where ß is SS. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase();
}
