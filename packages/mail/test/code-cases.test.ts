import { messageDocument } from '@mayfly/contracts/message';
import { type CodePart, readCodeCases, writtenCodeCases } from '@mayfly/sample-mail/codes/read-code-cases';
import { expect, test } from 'vitest';
import { parseMessage } from '../src/parse-message.ts';
import { textFromHtml } from '../src/text-from-html.ts';

const parts: readonly CodePart[] = ['working', 'held-out', 'held-out-2', 'held-out-3', 'held-out-4'];
const written = parts.flatMap((part) => Object.values(writtenCodeCases(part)).flat());
const content = messageDocument.omit({ id: true, receivedAt: true, envelope: true });

test.each(parts.flatMap(readCodeCases))('$name holds what is to be found in it', async ({ name, source, expected }) => {
  const message = await parseMessage(source);
  const { from, subject, text, html, notices } = content.parse(JSON.parse(message.documentJson));
  const plan = written.find((one) => one.name === name);

  expect(notices).toEqual([]);
  expect([`${from.name} <${from.address}>`, subject]).toEqual([plan?.from.replaceAll('"', ''), plan?.subject]);
  const alike = (characters: string | undefined) => characters?.trim();
  if (plan?.text !== undefined) expect(alike(text)).toBe(alike(plan.text));
  expect(alike(html)).toBe(alike(plan?.html));

  const bodies = [text, ...(html === undefined ? [] : [textFromHtml(html)])];
  const { code, link } = expected;
  // Some say it in the subject alone; a body that says it says it in all its forms.
  const saysCode = (said: string) => code !== null && squeezed(said).includes(squeezed(code));
  if (code !== null && !(saysCode(subject) && !bodies.some(saysCode)))
    for (const body of bodies) expect(squeezed(body)).toContain(squeezed(code));
  if (link !== null && plan?.text !== undefined) expect(text).toContain(link);
  if (link !== null && html !== undefined) expect(html.replaceAll('&amp;', '&')).toContain(`href="${link}"`);
});

/** Without what may stand between the digits of a code. */
function squeezed(characters: string): string {
  return characters.normalize('NFKC').replaceAll(/[\p{White_Space}\p{Pd}]/gu, '');
}
