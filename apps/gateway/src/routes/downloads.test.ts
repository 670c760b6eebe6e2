import { createHash } from 'node:crypto';
import { serialiseAttachmentTable } from '@mayfly/mail/attachment-table';
import type { AttachmentPart } from '@mayfly/mail/parsed-message';
import { expect, test } from 'vitest';
import { expectProblem } from '../../test/expect-problem.ts';
import { bearer, startGateway } from '../../test/start-gateway.ts';

test('reads an attachment out of the source, as a file to keep and nothing else', async () => {
  const { ask } = await startWithAttachment({ filename: 'naïve "€".pdf', contentType: 'application/pdf' });

  const { status, headers, bytes } = await ask('0');

  expect(status).toBe(200);
  expect(bytes).toEqual(attached);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-length')).toBe(String(attached.length));
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="na_ve ___.pdf"; filename*=UTF-8\'\'na%C3%AFve%20%22%E2%82%AC%22.pdf',
  );
  expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-encoding')).toBeNull();
});

test.each(['text/html', 'image/svg+xml', 'application/xhtml+xml', 'text/javascript'])(
  'gives %s away as bytes that no browser runs',
  async (contentType) => {
    const { ask } = await startWithAttachment({ filename: 'a', contentType });

    expect((await ask('0')).headers.get('content-type')).toBe('application/octet-stream');
  },
);

test.each(['1', '-1', '00', '0x0', '0.0', 'a', '__proto__', 'length'])('has no attachment %s', async (index) => {
  const { call, url, headers } = await startWithAttachment({ filename: 'a', contentType: 'text/plain' });

  await expectProblem(await call(`${url}/${index}`, { headers }), 404, 'attachment_not_found');
});

test.each([
  ['does not fit the source', { offset: 10_000 }],
  ['says another size', { size: 1 }],
])('answers 500 for a table that %s, and logs it without what it says', async (_name, wrong) => {
  const { call, url, headers, lines } = await startWithAttachment({ filename: 'canary', ...wrong });

  await expectProblem(await call(`${url}/0`, { headers }), 500, 'internal_error');
  expect(lines).toHaveLength(1);
  expect(lines.join()).not.toContain('canary');
});

const attached = Buffer.from(Array.from({ length: 300 }, (_, index) => index % 256));

async function startWithAttachment(said: Partial<AttachmentPart>) {
  const head = 'Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  const body = attached.toString('base64');
  const part: AttachmentPart = {
    index: 0,
    filename: 'a',
    contentType: 'application/pdf',
    encoding: 'base64',
    offset: head.length,
    length: body.length,
    size: attached.length,
    sha256: createHash('sha256').update(attached).digest('hex'),
    ...said,
  };
  const { call, createInbox, deliver, lines } = await startGateway();
  const { id, token } = await createInbox();
  const attachments = serialiseAttachmentTable([part]);
  const mid = await deliver(id, { source: Buffer.from(`${head}${body}\r\n`), attachments });
  const url = `/api/v1/inboxes/${id}/messages/${mid}/attachments`;
  const headers = bearer(token);

  async function ask(index: string) {
    const answer = await call(`${url}/${index}`, { headers });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  }
  return { ask, call, url, headers, lines };
}
