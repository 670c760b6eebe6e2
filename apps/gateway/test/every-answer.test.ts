import { createHash } from 'node:crypto';
import { serialiseAttachmentTable } from '@mayfly/mail/attachment-table';
import { expect, test } from 'vitest';
import type { Operation } from '../src/openapi/operation.ts';
import { operations } from '../src/openapi/operations.ts';
import { bearer, json, startGateway } from './start-gateway.ts';

// `call` holds each answer to the document, its whole body too; what is asked is the example that the document gives.
test.each(operations.map((operation) => [operation.id, operation] as const))(
  '%s is answered as the document says',
  async (_id, operation) => {
    const { call, inbox, mid, key } = await startWithMail();
    const path = operation.path.replace('{id}', inbox.id).replace('{mid}', mid).replace('{index}', '0');
    const headers = headersFor(operation, inbox.token, key);
    const { body, method } = operation;
    const init = body?.required
      ? json(method.toUpperCase(), body.example, headers)
      : { method: method.toUpperCase(), headers };

    const answer = await call(`/api/v1${path}`, init);
    await answer.body?.cancel();

    expect(answer.status).toBe(operation.answer.status);
  },
);

function headersFor({ needs }: Operation, token: string, key: string): Record<string, string> {
  switch (needs) {
    case 'nothing':
      return {};
    case 'token':
      return bearer(token);
    case 'token and key':
      return { ...bearer(token), 'X-Api-Key': key };
  }
}

/** An inbox with one mail, which has a code and an attachment. */
async function startWithMail() {
  const started = await startGateway();
  const inbox = await started.createInbox();
  const [head, body] = ['Content-Transfer-Encoding: base64\r\n\r\n', 'SGVsbG8='];
  const place = { encoding: 'base64', offset: head.length, length: body.length, size: 5 } as const;
  const sha256 = createHash('sha256').update('Hello').digest('hex');
  const attachment = { index: 0, filename: 'a.txt', contentType: 'text/plain', sha256, ...place };
  const mid = await started.deliver(inbox.id, {
    source: Buffer.from(`${head}${body}\r\n`),
    codes: [{ value: '482910', confidence: 0.9, reason: 'named' }],
    attachments: serialiseAttachmentTable([attachment]),
  });
  const { key } = await started.apiKeys.create('a test');
  return { ...started, inbox, mid, key };
}
