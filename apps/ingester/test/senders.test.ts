import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inTier } from '@mayfly/test-peers/test-tier';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StartedIngester, startIngester } from './start-ingester.ts';

let smtp: StartedIngester;
let lmtp: StartedIngester;

beforeAll(async () => {
  smtp = await startIngester();
  lmtp = await startIngester({ protocol: 'lmtp', relays: { includes: () => true } });
});
afterAll(() => Promise.all([smtp.close(), lmtp.close()]));

/** Sends so many messages with `marked` in them. */
type Sender = {
  readonly name: string;
  readonly protocol: 'smtp' | 'lmtp';
  readonly messages: number;
  send(port: number, recipient: string): Promise<unknown>;
};

const marked = 'from a sender that others have, too';
const from = 'ada@sender.example';

const run = (program: string, ...args: string[]) => promisify(execFile)(program, args);

const python = `
import sys, smtplib
from email.message import EmailMessage
port, recipient, text = int(sys.argv[1]), sys.argv[2], sys.argv[3]
message = EmailMessage()
message['From'] = 'Åda <ada@sender.example>'
message['To'] = recipient
message['Subject'] = 'Grüße'
message.set_content(text + '\\n.\\n..\\n')
message.add_attachment(bytes(range(256)), maintype='application', subtype='octet-stream', filename='ä.bin')
with smtplib.SMTP('127.0.0.1', port) as sender:
    sender.set_debuglevel(0)
    assert sender.send_message(message) == {}
    assert sender.sendmail('ada@sender.example', [recipient], 'Subject: second\\r\\n\\r\\n' + text, ['BODY=8BITMIME']) == {}
`;

const everywhere: Sender[] = [
  {
    name: 'nodemailer',
    protocol: 'smtp',
    messages: 1,
    send: (port, to) => createTransport({ host: '127.0.0.1', port }).sendMail({ from, to, text: marked }),
  },
  {
    name: 'nodemailer by LMTP',
    protocol: 'lmtp',
    messages: 1,
    send: (port, to) => createTransport({ host: '127.0.0.1', port, lmtp: true }).sendMail({ from, to, text: marked }),
  },
  {
    name: 'swaks',
    protocol: 'smtp',
    messages: 1,
    send: (port, to) => run('swaks', '--server', `127.0.0.1:${port}`, '--from', from, '--to', to, '--body', marked),
  },
  {
    name: 'swaks by LMTP, pipelining',
    protocol: 'lmtp',
    messages: 1,
    send: (port, to) =>
      run('swaks', '--protocol', 'LMTP', '--pipeline', '--server', `127.0.0.1:${port}`, '--to', to, '--body', marked),
  },
  {
    name: 'Python’s smtplib',
    protocol: 'smtp',
    messages: 2,
    send: (port, to) => run('python3', '-c', python, String(port), to, marked),
  },
];

const postfix = (protocol: Sender['protocol'], ...flags: string[]): Sender => ({
  name: `Postfix’s smtp-source ${flags.join(' ')}`.trim(),
  protocol,
  messages: 40,
  send: (port, to) =>
    run('smtp-source', ...flags, '-s', '5', '-m', '40', '-S', marked, '-f', from, '-t', to, `inet:127.0.0.1:${port}`),
});

// It comes in a package with a mail server, which `npm test` is not to fetch.
const senders = inTier({
  short: everywhere,
  long: [...everywhere, postfix('smtp'), postfix('smtp', '-d', '-l', '20000'), postfix('lmtp', '-L')],
});

test.each(senders.map((sender, index) => ({ ...sender, localPart: `its-inbox-${index}` })))(
  '$name delivers',
  async ({ protocol, messages, send, localPart }) => {
    const { port, create, sourcesOf, unexpected } = protocol === 'smtp' ? smtp : lmtp;
    await create(localPart);
    await send(port, `${localPart}@mayfly.example`);
    const sources = await sourcesOf(localPart);
    expect(sources).toHaveLength(messages);
    for (const source of sources) expect(source).toContain(marked);
    expect(unexpected).toEqual([]);
  },
);
