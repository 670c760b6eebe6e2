import { openDialogue, type SmtpDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type StartedIngester, startIngester } from '../test/start-ingester.ts';

let ingester: StartedIngester;
let made = 0;

beforeAll(async () => {
  ingester = await startIngester({ guessLimits: { slowFrom: 3, most: 10, delayMs: () => 1, mostPerHour: 0 } });
  await ingester.create('quiet-river');
});
afterAll(() => ingester.close());

const ehlo = 'EHLO sender.example';
const mail = 'MAIL FROM:<ada@sender.example>';
const rcpt = 'RCPT TO:<quiet-river@mayfly.example>';

/** What has been said before, each line with success. */
const stages = {
  connected: [],
  greeted: [ehlo],
  'in MAIL': [ehlo, mail],
  'in RCPT': [ehlo, mail, rcpt],
};
type Stage = keyof typeof stages;

async function at(stage: Stage): Promise<SmtpDialogue> {
  const dialogue = await openDialogue(ingester.port);
  for (const line of stages[stage]) {
    const reply = await dialogue.say(line);
    if (!reply.startsWith('250')) throw new Error(`${line}: ${reply}`);
  }
  return dialogue;
}

const ok = /^250 2\.\d\.\d /;
const unknownVerb = /^500 5\.5\.1 /;
const notDone = /^502 5\.5\.1 /;
const syntax = /^501 5\.5\.4 /;
const order = /^503 5\.5\.1 /;
const badLine = /^501 5\.5\.4 /;
const parameter = /^555 5\.5\.4 /;
const relay = /^550 5\.7\.1 /;
const noInbox = /^550 5\.1\.1 /;
const tooLarge = /^552 5\.3\.4 /;
const goAhead = /^354 [^\d]/;
const long = (length: number) => 'x'.repeat(length);

/** When, what is said, what is answered. */
const replies: [Stage, string, RegExp][] = [
  // Greeting
  ['connected', 'HELO sender.example', /^250 mx\.mayfly\.example$/],
  ['connected', 'EHLO sender.example', /^250-mx\.mayfly\.example\r\n/],
  ['connected', 'ehlo sender.example', /^250-mx\.mayfly\.example\r\n/],
  ['connected', 'EHLO [127.0.0.1]', /^250-/],
  ['connected', 'EHLO [IPv6:::1]', /^250-/],
  ['connected', 'EHLO', syntax],
  ['connected', 'HELO', syntax],
  ['connected', 'EHLO two words', syntax],
  ['connected', `EHLO ${long(400)}`, syntax],
  ['greeted', 'EHLO again.example', /^250-/],
  ['greeted', 'HELO again.example', /^250 /],
  ['connected', 'LHLO sender.example', notDone],
  // Order
  ['connected', mail, order],
  ['connected', rcpt, order],
  ['connected', 'DATA', order],
  ['greeted', rcpt, order],
  ['greeted', 'DATA', order],
  ['in MAIL', 'DATA', order],
  ['in MAIL', 'MAIL FROM:<bob@sender.example>', order],
  ['in RCPT', 'MAIL FROM:<bob@sender.example>', order],
  ['in RCPT', 'DATA', goAhead],
  ['in RCPT', 'data', goAhead],
  ['in RCPT', 'DATA now', syntax],
  // Verbs without consequence
  ['connected', 'NOOP', ok],
  ['greeted', 'NOOP', ok],
  ['greeted', 'NOOP with a word', ok],
  ['in RCPT', 'NOOP', ok],
  ['greeted', 'RSET', ok],
  ['in RCPT', 'RSET', ok],
  ['greeted', 'RSET now', syntax],
  ['greeted', 'HELP', /^214 2\.0\.0 /],
  ['greeted', 'HELP MAIL', /^214 2\.0\.0 /],
  ['connected', 'QUIT', /^221 2\.0\.0 /],
  ['in RCPT', 'QUIT', /^221 2\.0\.0 /],
  ['greeted', 'QUIT now', syntax],
  // No oracle, no other trade
  ['greeted', 'VRFY quiet-river@mayfly.example', /^252 2\.5\.0 /],
  ['greeted', 'VRFY nobody-here@mayfly.example', /^252 2\.5\.0 /],
  ['greeted', 'VRFY', syntax],
  ['greeted', 'EXPN quiet-river', notDone],
  ['greeted', 'AUTH PLAIN AGFkYQBzZWNyZXQ=', notDone],
  ['greeted', 'AUTH LOGIN', notDone],
  ['greeted', 'STARTTLS', notDone],
  ['greeted', 'ETRN mayfly.example', notDone],
  ['greeted', 'TURN', notDone],
  ['greeted', 'BDAT 5 LAST', notDone],
  ['greeted', 'XCLIENT ADDR=192.0.2.1', notDone],
  ['greeted', 'XFORWARD ADDR=192.0.2.1', notDone],
  ['greeted', 'SEND FROM:<ada@sender.example>', notDone],
  ['greeted', 'WIZ password', notDone],
  ['greeted', 'SHELL', notDone],
  ['greeted', 'KILL', notDone],
  ['greeted', 'BREW coffee', unknownVerb],
  ['greeted', '', unknownVerb],
  ['greeted', ' NOOP', unknownVerb],
  ['greeted', 'NOOPS', unknownVerb],
  ['greeted', 'constructor', unknownVerb],
  ['greeted', 'MAILFROM:<ada@sender.example>', unknownVerb],
  // MAIL
  ['greeted', 'MAIL FROM:<>', ok],
  ['greeted', 'mail from:<ada@sender.example>', ok],
  ['greeted', 'MAIL FROM: <ada@sender.example>', ok],
  ['greeted', 'MAIL FROM:<ada+tag=x@sender.example>', ok],
  ['greeted', 'MAIL FROM:<ada@[192.0.2.1]>', ok],
  ['greeted', 'MAIL FROM:<ada@[IPv6:2001:db8::1]>', ok],
  ['greeted', 'MAIL FROM:<@relay.example:ada@sender.example>', ok],
  ['greeted', 'MAIL FROM:<ada@sender.example> BODY=8BITMIME', ok],
  ['greeted', 'MAIL FROM:<ada@sender.example> BODY=7BIT SIZE=100', ok],
  ['greeted', 'MAIL FROM:<ada@sender.example> body=8bitmime size=100', ok],
  ['greeted', 'MAIL FROM:<ada@sender.example> SMTPUTF8', ok],
  ['greeted', 'MAIL FROM:<åda@sénder.example> SMTPUTF8', ok],
  ['greeted', 'MAIL FROM:<"ada lovelace"@sender.example>', ok],
  ['greeted', 'MAIL FROM:<"ada@home"@sender.example>', ok],
  ['greeted', 'MAIL FROM:<"a>da"@sender.example>', ok],
  ['greeted', 'MAIL FROM:<"a\\"da"@sender.example> SIZE=5', ok],
  ['greeted', 'MAIL FROM:<a..da.@sender.example>', ok],
  ['greeted', 'MAIL FROM:<ada@host_name.example>', ok],
  ['greeted', 'MAIL FROM:<åda@sénder.example>', ok],
  ['greeted', 'MAIL FROM:<> SIZE=0', ok],
  ['greeted', 'MAIL FROM:<> SIZE=100000 BODY=8BITMIME SMTPUTF8 ', ok],
  ['greeted', 'MAIL FROM:<> SIZE=00000000000000000001', ok],
  ['greeted', 'MAIL', syntax],
  ['greeted', 'MAIL FROM', syntax],
  ['greeted', 'MAIL FROM:', syntax],
  ['greeted', 'MAIL TO:<ada@sender.example>', syntax],
  ['greeted', 'MAIL FROM:ada@sender.example', syntax],
  ['greeted', 'MAIL FROM:<ada@sender.example', syntax],
  ['greeted', 'MAIL FROM:<ada>', syntax],
  ['greeted', 'MAIL FROM:<ada@>', syntax],
  ['greeted', 'MAIL FROM:<@sender.example>', syntax],
  ['greeted', 'MAIL FROM:<ada@sender..example>', syntax],
  ['greeted', 'MAIL FROM:<<ada@sender.example>>', syntax],
  ['greeted', `MAIL FROM:<${long(300)}@sender.example>`, syntax],
  ['greeted', 'MAIL  FROM:<ada@sender.example>', syntax],
  ['greeted', 'MAIL FROM:< >', syntax],
  ['greeted', 'MAIL FROM:<ada lovelace@sender.example>', syntax],
  ['greeted', 'MAIL FROM:<"ada@sender.example>', syntax],
  ['greeted', 'MAIL FROM:<a"d"a@sender.example>', syntax],
  ['greeted', 'MAIL FROM:<ada@[192.0.2.256]>', syntax],
  ['greeted', 'MAIL FROM:<ada@[IPv6:1]>', syntax],
  ['greeted', 'MAIL FROM:<ada@[sender.example]>', syntax],
  ['greeted', 'MAIL FROM:<ada@sender.example.>', syntax],
  ['greeted', 'MAIL FROM:<ada@-sender.example>', syntax],
  ['greeted', 'MAIL FROM:<ada@sender.example>SIZE=1', syntax],
  ['greeted', 'MAIL FROM:<ada\u200b@sender.example>', syntax],
  ['greeted', 'MAIL FROM:<> SIZE', syntax],
  ['greeted', 'MAIL FROM:<> SIZE=+1', syntax],
  ['greeted', 'MAIL FROM:<> SIZE=0x10', syntax],
  ['greeted', 'MAIL FROM:<> SIZE==1', syntax],
  ['greeted', 'MAIL FROM:<> SIZE=000000000000000000001', syntax],
  ['greeted', 'MAIL FROM:<> BODY', syntax],
  ['greeted', 'MAIL FROM:<> =5', syntax],
  ['greeted', 'MAIL FROM:<> AUTH=<>', parameter],
  ['greeted', 'MAIL FROM:<> REQUIRETLS', parameter],
  ['greeted', 'MAIL FROM:<ada@sender.example> SIZE=100001', tooLarge],
  ['greeted', 'MAIL FROM:<ada@sender.example> SIZE=99999999999999999999', tooLarge],
  ['greeted', 'MAIL FROM:<ada@sender.example> SIZE=-1', syntax],
  ['greeted', 'MAIL FROM:<ada@sender.example> SIZE=many', syntax],
  ['greeted', 'MAIL FROM:<ada@sender.example> SIZE=', syntax],
  ['greeted', 'MAIL FROM:<ada@sender.example> SIZE=1 SIZE=2', syntax],
  ['greeted', 'MAIL FROM:<ada@sender.example> BODY=BINARYMIME', syntax],
  ['greeted', 'MAIL FROM:<ada@sender.example> SMTPUTF8=yes', syntax],
  ['greeted', 'MAIL FROM:<ada@sender.example> RET=FULL', parameter],
  ['greeted', 'MAIL FROM:<ada@sender.example> COLOUR=blue', parameter],
  // RCPT
  ['in MAIL', 'RCPT TO:<QUIET-river@Mayfly.EXAMPLE>', ok],
  ['in MAIL', 'RCPT TO:<quiet-river+shop@mayfly.example>', ok],
  ['in MAIL', 'RCPT TO: <quiet-river@mayfly.example>', ok],
  ['in MAIL', 'RCPT TO:<"quiet-river"@mayfly.example>', ok],
  ['in MAIL', 'RCPT TO:<"QUIET\\-river+shop"@mayfly.example>', ok],
  ['in MAIL', 'RCPT TO:<postmaster>', ok],
  ['in MAIL', 'RCPT TO:<PostMaster>', ok],
  ['in MAIL', 'RCPT TO:<"postmaster">', ok],
  ['in MAIL', 'RCPT TO:<POSTMASTER@mayfly.example>', ok],
  ['in MAIL', 'RCPT TO:<postmaster@any.wild.example>', ok],
  ['in MAIL', 'RCPT TO:<abuse@Mayfly.example>', ok],
  ['in RCPT', 'RCPT TO:<postmaster>', ok],
  ['in MAIL', 'RCPT TO:<quiet-river@ＭＡＹＦＬＹ.example>', ok],
  ['in MAIL', 'RCPT', syntax],
  ['in MAIL', 'RCPT TO:', syntax],
  ['in MAIL', 'RCPT TO:<>', syntax],
  ['in MAIL', 'RCPT TO:quiet-river@mayfly.example', syntax],
  ['in MAIL', 'RCPT TO:<quiet-river>', syntax],
  ['in MAIL', 'RCPT TO:<quiet-river@mayfly.example> NOTIFY=NEVER', parameter],
  ['in MAIL', 'RCPT TO:<quiet-river@mayfly.example> COLOUR=blue', parameter],
  ['in MAIL', 'RCPT TO:<nobody-here@mayfly.example>', noInbox],
  ['in MAIL', 'RCPT TO:<admin@mayfly.example>', noInbox],
  ['in MAIL', 'RCPT TO:<påskeægget@mayfly.example>', noInbox],
  ['in MAIL', 'RCPT TO:<*@mayfly.example>', noInbox],
  ['in MAIL', 'RCPT TO:<../../etc@mayfly.example>', syntax],
  // No relay, though all of this comes from loopback
  ['in MAIL', 'RCPT TO:<bob@elsewhere.example>', relay],
  ['in MAIL', 'RCPT TO:<bob@localhost>', relay],
  ['in MAIL', 'RCPT TO:<bob@[127.0.0.1]>', relay],
  ['in MAIL', 'RCPT TO:<bob@[IPv6:::1]>', relay],
  ['in MAIL', 'RCPT TO:<postmaster@elsewhere.example>', relay],
  ['in MAIL', 'RCPT TO:<quiet-river@sub.mayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<quiet-river@evilmayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<quiet-river@mayfly.example.evil.example>', relay],
  ['in MAIL', 'RCPT TO:<quiet-river@two.labels.wild.example>', relay],
  ['in MAIL', 'RCPT TO:<BOB@ELSEWHERE.EXAMPLE>', relay],
  ['in MAIL', 'RCPT TO:<"bob"@elsewhere.example>', relay],
  ['in MAIL', 'RCPT TO:<"bob bobson"@elsewhere.example>', relay],
  ['in MAIL', 'RCPT TO:<bob@ｅｌｓｅｗｈｅｒｅ.example>', relay],
  ['in MAIL', 'RCPT TO:<bob@127.0.0.1>', relay],
  ['in MAIL', 'RCPT TO:<bob@2130706433>', relay],
  ['in MAIL', 'RCPT TO:<bob@mayfly>', relay],
  ['in MAIL', 'RCPT TO:<bob@wild.example>', relay],
  ['in MAIL', 'RCPT TO:<bob@mayfly.example@elsewhere.example>', relay],
  ['in MAIL', 'RCPT TO:<bob\\@elsewhere.example@mayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<"bob%elsewhere.example"@mayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<bob%elsewhere.example>', relay],
  ['in MAIL', 'RCPT TO:<@elsewhere.example:>', relay],
  ['in MAIL', 'RCPT TO:<:bob@elsewhere.example>', relay],
  ['in MAIL', 'RCPT TO:<elsewhere.example!a.example!bob@mayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<bob@elsewhere.example.>', relay],
  ['in MAIL', 'RCPT TO:<bob@elsewhere.example..>', syntax],
  ['in MAIL', 'RCPT TO:<quiet-river@mayfly.example.>', ok],
  ['in MAIL', 'RCPT TO:<bob@elsewhere.example,mayfly.example>', syntax],
  ['in MAIL', 'RCPT TO:<bob@elsewhere.example>,<quiet-river@mayfly.example>', syntax],
  ['in MAIL', 'RCPT TO:<quiet-river@mayfly.example> <bob@elsewhere.example>', syntax],
  ['in MAIL', 'RCPT TO:<quiet-river@mayfly.example\\>', syntax],
  ['in MAIL', 'RCPT TO:<@mayfly.example:bob@elsewhere.example>', relay],
  ['in MAIL', 'RCPT TO:<@relay.example:quiet-river@mayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<@a.example,@b.example:quiet-river@mayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<bob%elsewhere.example@mayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<bob%elsewhere.example%a.example@mayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<elsewhere.example!bob>', relay],
  ['in MAIL', 'RCPT TO:<elsewhere.example!bob@mayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<bob@elsewhere.example@mayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<"bob@elsewhere.example"@mayfly.example>', relay],
  ['in MAIL', 'RCPT TO:<quiet-river+bob%elsewhere.example@mayfly.example>', relay],
  // Lines
  ['greeted', `NOOP ${long(500)}`, ok],
  ['greeted', `NOOP ${long(3000)}`, /^500 5\.5\.2 /],
  ['greeted', `MAIL FROM:<${long(100_000)}@sender.example>`, /^500 5\.5\.2 /],
  ['greeted', 'NOOP\0', badLine],
  ['greeted', 'NOOP\rNOOP', badLine],
  ['greeted', 'NOOP \x07', badLine],
  ['greeted', 'NOOP\twith a tab', unknownVerb],
];

describe.concurrent('replies', () => {
  test.for(replies.map(([stage, line, reply]) => ({ stage, line, reply, said: shown(line) })))(
    '$stage, $said is answered $reply',
    async ({ stage, line, reply }, { expect }) => {
      const dialogue = await at(stage);
      const heard = await dialogue.say(line);
      expect(heard).toMatch(reply);
      // RFC 2034: every reply has its enhanced code, of its own class, but for a greeting's and 354.
      if (!/^(354|250[- ]mx)/.test(heard)) expect(heard).toMatch(/^([245])\d\d \1\.\d{1,3}\.\d{1,3} [^\r\n]+$/);
      // One reply, and the conversation goes on where it may.
      if (!/^DATA|^QUIT/i.test(line) || syntax === reply) expect(await dialogue.say('NOOP')).toMatch(ok);
      dialogue.hangUp();
    },
  );
});

function shown(line: string): string {
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
}

async function atData(): Promise<{ dialogue: SmtpDialogue; localPart: string; arrived: () => Promise<string[]> }> {
  const localPart = `quiet-river-${++made}`;
  await ingester.create(localPart);
  const dialogue = await at('in MAIL');
  await dialogue.say(`RCPT TO:<${localPart}@mayfly.example>`);
  await dialogue.say('DATA');
  return { dialogue, localPart, arrived: () => ingester.sourcesOf(localPart) };
}

/** What is sent after 354, segment by segment, and the source that is then in the inbox. */
const transparent: [string, string[], string][] = [
  ['a message without a line', ['.\r\n'], ''],
  ['an empty line', ['\r\n.\r\n'], '\r\n'],
  ['a stuffed dot', ['..\r\n.\r\n'], '.\r\n'],
  ['a stuffed line', ['..hidden\r\n.\r\n'], '.hidden\r\n'],
  ['two stuffed dots', ['a\r\n...\r\n.\r\n'], 'a\r\n..\r\n'],
  ['a dot inside a line', ['a.b\r\nc.\r\n.\r\n'], 'a.b\r\nc.\r\n'],
  ['8-bit bytes', ['\xff\xfe\x80\r\n.\r\n'], '\xff\xfe\x80\r\n'],
  ['NUL', ['a\0b\r\n.\r\n'], 'a\0b\r\n'],
  ['a line of 50,000', [`${long(50_000)}\r\n.\r\n`], `${long(50_000)}\r\n`],
  ['an end split in two', ['a\r\n.', '\r\n'], 'a\r\n'],
  ['an end split in five', ['a\r', '\n', '.', '\r', '\n'], 'a\r\n'],
  ['a stuffed dot split', ['a\r\n.', '.\r\n.\r\n'], 'a\r\n.\r\n'],
  ['a first stuffed dot split', ['.', '.', '\r\n', '.\r\n'], '.\r\n'],
  ['a first stuffed dot by itself', ['..', '\r\nRSET\r\n.\r\n'], '.\r\nRSET\r\n'],
  ['a dot that nobody stuffed', ['.hidden\r\n.\r\n'], '.hidden\r\n'],
  ['two dots behind a bare LF', ['a\n..b\r\n.\r\n'], 'a\n..b\r\n'],
  ['two dots behind a bare CR', ['a\r..b\r\n.\r\n'], 'a\r..b\r\n'],
  ['\\r\\n.\\r\\r\\n', ['a\r\n.\r\r\nRSET\r\n.\r\n'], 'a\r\n.\r\r\nRSET\r\n'],
  ['\\r\\r\\n.\\r\\n', ['a\r\r\n.\r\n'], 'a\r\r\n'],
  ['\\r\\n. \\r\\n', ['a\r\n. \r\nRSET\r\n.\r\n'], 'a\r\n. \r\nRSET\r\n'],
  ['\\n\\n.\\n\\n', ['a\n\n.\n\nRSET\r\n.\r\n'], 'a\n\n.\n\nRSET\r\n'],
  ['\\n.\\n', ['a\n.\nRSET\r\n.\r\n'], 'a\n.\nRSET\r\n'],
  ['\\r.\\r', ['a\r.\rRSET\r\n.\r\n'], 'a\r.\rRSET\r\n'],
  ['\\r\\n.\\r', ['a\r\n.\rRSET\r\n.\r\n'], 'a\r\n.\rRSET\r\n'],
  ['\\r\\n.\\n', ['a\r\n.\nRSET\r\n.\r\n'], 'a\r\n.\nRSET\r\n'],
  ['\\n.\\r\\n', ['a\n.\r\nRSET\r\n.\r\n'], 'a\n.\r\nRSET\r\n'],
  ['\\r.\\r\\n', ['a\r.\r\nRSET\r\n.\r\n'], 'a\r.\r\nRSET\r\n'],
  ['\\r\\n\\0.\\r\\n', ['a\r\n\0.\r\nRSET\r\n.\r\n'], 'a\r\n\0.\r\nRSET\r\n'],
  ['\\n. and \\n', ['a\n.', '\nRSET\r\n.\r\n'], 'a\n.\nRSET\r\n'],
  ['\\r\\n. and \\n', ['a\r\n.', '\nRSET\r\n', '.\r\n'], 'a\r\n.\nRSET\r\n'],
];

describe.concurrent('transparency', () => {
  test.for(transparent.map(([what, segments, source]) => ({ what, segments, source })))(
    '$what is one message, byte for byte, and one reply',
    async ({ segments, source }, { expect }) => {
      const { dialogue, arrived } = await atData();
      for (const segment of segments) await written(dialogue, segment);
      expect(await dialogue.hear()).toBe('250 2.0.0 Stored');
      // Had a second reply been sent, it would be heard now.
      expect(await dialogue.say('HELP')).toMatch(/^214 /);
      expect(await arrived()).toEqual([source]);
      dialogue.hangUp();
    },
  );

  test('what is pipelined behind the end is the next transaction’s', async ({ expect }) => {
    const { dialogue, arrived } = await atData();
    dialogue.send('first\r\n.\r\nRSET\r\nMAIL FROM:<>\r\nRCPT TO:<nobody-here@mayfly.example>\r\nDATA\r\nQUIT\r\n');
    for (const reply of [ok, ok, ok, noInbox, order, /^221 /]) expect(await dialogue.hear()).toMatch(reply);
    expect(await arrived()).toEqual(['first\r\n']);
  });

  test('two transactions in one segment are two messages', async ({ expect }) => {
    const { dialogue, localPart, arrived } = await atData();
    const again = `MAIL FROM:<>\r\nRCPT TO:<${localPart}@mayfly.example>\r\nDATA\r\n`;
    dialogue.send(`first\r\n.\r\n${again}second\r\n.\r\n`);
    for (const reply of [ok, ok, ok, goAhead, ok]) expect(await dialogue.hear()).toMatch(reply);
    expect(await arrived()).toEqual(['first\r\n', 'second\r\n']);
    dialogue.hangUp();
  });

  test('a message that is not ended is not stored', async ({ expect }) => {
    const { dialogue, arrived } = await atData();
    await written(dialogue, 'Subject: half\r\n\r\nhel');
    dialogue.socket.end('lo\r\n.\n');
    expect(await dialogue.hear()).toBe('');
    expect(await arrived()).toEqual([]);
    expect(ingester.unexpected).toEqual([]);
  });
});

/** Each segment is a packet of its own as far as a client can tell. */
function written({ socket }: SmtpDialogue, segment: string): Promise<void> {
  return new Promise((resolve) => {
    socket.write(Buffer.from(segment, 'latin1'), () => setImmediate(resolve));
  });
}

describe.concurrent('conversations', () => {
  test('a whole envelope in one segment is answered line by line', async ({ expect }) => {
    const dialogue = await at('greeted');
    dialogue.send(`${mail}\r\n${rcpt}\r\nRCPT TO:<bob@elsewhere.example>\r\nNOOP\r\nDATA\r\n`);
    for (const reply of [ok, ok, relay, ok, goAhead]) expect(await dialogue.hear()).toMatch(reply);
    expect(await dialogue.say('.')).toMatch(ok);
    dialogue.hangUp();
  });

  test('a command that comes byte by byte is one command', async ({ expect }) => {
    const dialogue = await at('connected');
    for (const byte of `${ehlo}\r\n`) await written(dialogue, byte);
    expect(await dialogue.hear()).toMatch(/^250-/);
    expect(await dialogue.say('NOOP')).toMatch(ok);
    dialogue.hangUp();
  });

  test('ten thousand pipelined NOOPs are a hundred replies and the end', async ({ expect }) => {
    const dialogue = await at('greeted');
    dialogue.send('NOOP\r\n'.repeat(10_000));
    for (let count = 2; count < 100; count++) expect(await dialogue.hear()).toMatch(ok);
    expect(await dialogue.hear()).toMatch(/^421 4\.7\.0 /);
    expect(await dialogue.hear()).toBe('');
  });

  test('an address that is no UTF-8 is none', async ({ expect }) => {
    const dialogue = await at('greeted');
    dialogue.send(Buffer.from('MAIL FROM:<\xe5da@sender.example>\r\n', 'latin1'));
    expect(await dialogue.hear()).toMatch(syntax);
    dialogue.hangUp();
  });

  test('an internationalised sender is kept as it was spelled, its message 8-bit', async ({ expect }) => {
    await ingester.create('smtputf8-mail');
    const dialogue = await at('greeted');
    expect(await dialogue.say('MAIL FROM:<åda@sénder.example> SMTPUTF8 BODY=8BITMIME')).toMatch(ok);
    expect(await dialogue.say('RCPT TO:<smtputf8-mail@mayfly.example>')).toMatch(ok);
    expect(await dialogue.say('DATA')).toMatch(goAhead);
    dialogue.send('From: åda@sénder.example\r\nSubject: Grüße\r\n\r\nå\r\n.\r\n');
    expect(await dialogue.hear()).toMatch(ok);
    const [source = ''] = await ingester.sourcesOf('smtputf8-mail');
    expect(Buffer.from(source, 'latin1').toString()).toContain('From: åda@sénder.example\r\nSubject: Grüße');
    dialogue.hangUp();
  });

  test.for(['PROXY TCP4 192.0.2.1 192.0.2.2 1 25', 'PROXY UNKNOWN', '\0', 'GET / HTTP/1.0'])(
    '%j is another protocol and closes the connection',
    async (line, { expect }) => {
      const dialogue = await at('greeted');
      expect(await dialogue.say(line)).toMatch(/^421 4\.7\.0 /);
      expect(await dialogue.hear()).toBe('');
    },
  );

  test('a command that is left unfinished is never run', async ({ expect }) => {
    const dialogue = await at('greeted');
    dialogue.socket.end('QUIT');
    expect(await dialogue.hear()).toBe('');
  });

  test.for(['NOOP\nNOOP\r\n', 'NOOP\n', 'MAIL FROM:<>\nRCPT TO:<quiet-river@mayfly.example>\n'])(
    'a bare LF ends no command: %j',
    async (bytes, { expect }) => {
      const dialogue = await at('greeted');
      dialogue.send(bytes);
      expect(await dialogue.hear()).toMatch(badLine);
      dialogue.hangUp();
    },
  );

  test('the hundred-and-first recipient is 452 4.5.3, the others stand', async ({ expect }) => {
    const names = Array.from({ length: 101 }, (_, index) => `many-recipients-${index}`);
    await Promise.all(names.map(ingester.create));
    const dialogue = await at('in MAIL');
    for (const [index, name] of names.entries())
      expect(await dialogue.say(`RCPT TO:<${name}@mayfly.example>`)).toMatch(index < 100 ? ok : /^452 4\.5\.3 /);
    await dialogue.say('DATA');
    expect(await dialogue.say('to a hundred\r\n.')).toMatch(ok);
    const arrived = await Promise.all(names.map(ingester.sourcesOf));
    expect(arrived.map(({ length }) => length)).toEqual(names.map((_, index) => (index < 100 ? 1 : 0)));
    dialogue.hangUp();
  });

  test('EHLO in a transaction ends it', async ({ expect }) => {
    const dialogue = await at('in RCPT');
    expect(await dialogue.say(ehlo)).toMatch(/^250-/);
    expect(await dialogue.say('DATA')).toMatch(order);
    dialogue.hangUp();
  });

  test('a message of thirty thousand stuffed lines is taken whole', async ({ expect }) => {
    const { dialogue, arrived } = await atData();
    dialogue.send('..\r\n'.repeat(30_000));
    expect(await dialogue.say('.')).toMatch(ok);
    expect((await arrived())[0]?.length).toBe(90_000);
    dialogue.hangUp();
  });

  test('no reply tells what this server is made of', async ({ expect }) => {
    const dialogue = await openDialogue(ingester.port);
    const heard = [dialogue.greeting];
    for (const line of [ehlo, 'HELP', 'VRFY x', 'BREW', mail, rcpt, 'DATA', '.', 'QUIT'])
      heard.push(await dialogue.say(line));
    expect(heard.join('\n')).not.toMatch(/nodemailer|smtp-server|node|\d+\.\d+\.\d+\.\d+|sender\.example/i);
  });

  test('nodemailer delivers text, HTML and an attachment, in a pool too', async ({ expect }) => {
    await ingester.create('nodemailers-own');
    const transport = createTransport({ host: '127.0.0.1', port: ingester.port, pool: true, maxConnections: 3 });
    const send = (subject: string) =>
      transport.sendMail({
        from: '"Ada" <ada@sender.example>',
        to: 'nodemailers-own@mayfly.example',
        subject,
        text: 'Grüße',
        html: '<b>Grüße</b>',
        attachments: [{ filename: 'a.bin', content: Buffer.alloc(1000, 0xff) }],
      });
    const sent = await Promise.all(['one', 'two', 'three', 'four', 'five'].map(send));
    expect(sent.map(({ response }) => response)).toEqual(Array.from({ length: 5 }, () => '250 2.0.0 Stored'));
    expect(await ingester.sourcesOf('nodemailers-own')).toHaveLength(5);
    transport.close();
  });
});
