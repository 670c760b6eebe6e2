import type { MessageDocument, Summary } from '@mayfly/contracts/message';

/** One line for each, the oldest first. */
export function showList(messages: readonly Summary[]): string {
  if (messages.length === 0) return 'Nothing has come yet.\n';
  return messages.map((message) => `${message.id}  ${showRow(message)}\n`).join('');
}

export function showRow({ receivedAt, from, subject, codes }: Summary): string {
  const code = codes[0] ? `  [${codes[0].value}]` : '';
  return oneLine(`${receivedAt.slice(11, 19)}  ${from.address}  ${subject || '(no subject)'}${code}`);
}

export function showMessage({ from, to, subject, receivedAt, codes, attachments, text }: MessageDocument): string {
  const head = [
    `From: ${from.name ? `${from.name} <${from.address}>` : from.address}`,
    `To: ${to.map(({ address }) => address).join(', ')}`,
    `Subject: ${subject}`,
    `Received: ${receivedAt}`,
    ...codes.slice(0, 1).map(({ value }) => `Code: ${value}`),
    ...attachments.map(({ filename, contentType, size }) => `Attachment: ${filename} (${contentType}, ${size} bytes)`),
  ];
  return `${head.map(oneLine).join('\n')}\n\n${safe(text).trimEnd()}\n`;
}

/** A stranger's words: nothing of them may move a terminal's cursor. */
export function oneLine(text: string): string {
  return text.replace(/\p{C}/gu, '?');
}

function safe(text: string): string {
  return text.replace(/(?![\n\t])\p{C}/gu, '?');
}
