import { get } from 'node:http';
import { expect } from '@playwright/test';
import { MailpitClient } from 'mailpit-api';
import { test } from '../harness/fixtures.ts';
import { openCli } from '../harness/run-cli.ts';

test.describe.configure({ timeout: 120_000 });

test("a client made for Mailpit reads, searches and deletes Mayfly's mail", async ({ mayfly, send }) => {
  const { address, client, end } = await startMailpit(mayfly.url);
  const attachments = [{ filename: 'list.csv', content: 'a,b\n', contentType: 'text/csv' }];
  await send({
    to: address,
    cc: 'Bob <bob@sender.example>',
    subject: 'First',
    text: 'Hello you',
    html: '<b>Hello</b>',
  });
  await send({ to: address, subject: 'Second words', text: 'Your code is 482910.', attachments });

  const listed = await client.listMessages();
  expect(listed).toMatchObject({ total: 2, unread: 2, messages_count: 2, start: 0, tags: [] });
  expect(listed.messages).toMatchObject([
    {
      Subject: 'Second words',
      From: { Name: 'Ada Lovelace', Address: 'ada@sender.example' },
      Attachments: 1,
      Read: false,
    },
    { Subject: 'First', To: [{ Address: address }], Cc: [{ Name: 'Bob', Address: 'bob@sender.example' }], Bcc: [] },
  ]);
  expect((await client.listMessages(1, 1)).messages).toMatchObject([{ Subject: 'First' }]);

  const latest = await client.getMessageSummary();
  expect(latest).toMatchObject({
    Subject: 'Second words',
    Text: 'Your code is 482910.',
    ReturnPath: 'ada@sender.example',
  });
  const [part] = latest.Attachments;
  expect(part).toMatchObject({ FileName: 'list.csv', ContentType: 'text/csv', Size: 4 });
  expect(await (await client.getMessageAttachment(latest.ID, part?.PartID ?? '')).text()).toBe('a,b\n');
  const source = await client.getMessageSource(latest.ID);
  expect(source).toContain('Subject: Second words\r\n');
  expect(source).toContain(`Message-ID: <${latest.MessageID}>\r\n`);
  expect(await client.getMessageHeaders(latest.ID)).toMatchObject({
    Subject: ['Second words'],
    'Mime-Version': ['1.0'],
  });
  expect(await client.renderMessageText(latest.ID)).toBe('Your code is 482910.');
  expect(await client.renderMessageHTML(listed.messages[1]?.ID)).toContain('<b>Hello</b>');

  const found = async (query: string) =>
    (await client.searchMessages({ query })).messages.map(({ Subject }) => Subject);
  expect(await found('is:read')).toEqual(['Second words']);
  expect(await found('subject:"second words" has:attachment')).toEqual(['Second words']);
  expect(await found(`to:${address} -subject:second`)).toEqual(['First']);
  expect(await found('482910')).toEqual(['Second words']);
  expect(await found('cc:bob !is:read')).toEqual(['First']);
  expect(await found('from:nobody')).toEqual([]);

  await client.setReadStatus({ IDs: [latest.ID], Read: false });
  expect(await found('is:unread')).toHaveLength(2);
  await client.deleteMessagesBySearch({ query: 'subject:first' });
  expect(await client.getInfo()).toMatchObject({ Messages: 1, Unread: 1 });
  await client.deleteMessages({ IDs: [latest.ID] });
  expect(await client.listMessages()).toMatchObject({ total: 0, messages: [] });
  await expect(client.getMessageSummary(latest.ID)).rejects.toThrow('404');
  await end();
});

test('a helper that waits by search finds what comes', async ({ mayfly, send }) => {
  const { address, client, end } = await startMailpit(mayfly.url);
  const waiting = client.waitForMessage({ query: `to:${address} subject:welcome` }, { timeout: 60_000, interval: 200 });
  await send({ to: address, subject: 'Welcome', text: 'Hello' });
  expect(await waiting).toMatchObject({ Subject: 'Welcome', Text: 'Hello\n' });
  await end();
});

test('an empty search deletes nothing, and a name of a stranger reads nothing', async ({ mayfly, send }) => {
  const { url, address, client, end } = await startMailpit(mayfly.url);
  await send({ to: address, subject: 'First', text: 'Hello' });

  await expect(client.deleteMessagesBySearch({ query: ' ' })).rejects.toThrow('400');
  expect(await client.listMessages()).toMatchObject({ total: 1 });
  expect(await statusFor(`${url}/api/v1/messages`, 'mail.stranger.example')).toBe(403);
  await end();
});

/** The command as a developer starts it, before there is any inbox. */
async function startMailpit(mayflyUrl: string) {
  const cli = await openCli({ MAYFLY_URL: mayflyUrl });
  const running = cli.start('mailpit', '--port', '0', '--json');
  const [line] = await running.says(/^\{.*\}\n/);
  const { url, addresses }: { url: string; addresses: [string] } = JSON.parse(line);
  async function end() {
    running.process.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 0, err: '' });
  }
  return { url, address: addresses[0], client: new MailpitClient(url), end };
}

function statusFor(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { host } }, (response) => resolve(response.resume().statusCode)).once('error', reject);
  });
}
