import { connect } from 'node:net';
import { parseMessage } from '@mayfly/mail/parse-message';
import { openDialogue, type SmtpDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { afterEach, expect, test } from 'vitest';
import { type StartedIngester, startIngester } from '../test/start-ingester.ts';
import { createDataBudget } from './data-budget.ts';
import { type ConnectionLimits, usualConnectionLimits } from './guard-connection.ts';
import type { IngesterDeps } from './ingester.ts';

let started: StartedIngester;
let dialogues: SmtpDialogue[] = [];

afterEach(async () => {
  for (const dialogue of dialogues) dialogue.hangUp();
  dialogues = [];
  await started.close();
});

async function startWith(own: Partial<IngesterDeps>, connectionLimits: Partial<ConnectionLimits> = {}) {
  started = await startIngester({ ...own, connectionLimits: { ...usualConnectionLimits, ...connectionLimits } });
  await started.create('quiet-river');
}

async function opened() {
  const dialogue = await openDialogue(started.port);
  dialogues.push(dialogue);
  return dialogue;
}

async function greeted(): Promise<SmtpDialogue> {
  const dialogue = await opened();
  await dialogue.say('EHLO sender.example');
  return dialogue;
}

async function atData(): Promise<SmtpDialogue> {
  const dialogue = await greeted();
  await dialogue.say('MAIL FROM:<ada@sender.example>');
  await dialogue.say('RCPT TO:<quiet-river@mayfly.example>');
  expect(await dialogue.say('DATA')).toMatch(/^354 /);
  return dialogue;
}

async function endsWith(dialogue: SmtpDialogue, reply: RegExp): Promise<void> {
  expect(await dialogue.hear()).toMatch(reply);
  expect(await dialogue.hear()).toBe('');
}

test('one network holds so many connections and no more; one that closes makes room', async () => {
  await startWith({ admission: { connections: 2, connectsPerMinute: 0 } });
  const [first] = [await opened(), await opened()];
  const third = await opened();
  expect(third.greeting).toMatch(/^421 4\.7\.0 /);
  expect(await third.hear()).toBe('');
  expect(await first.say('QUIT')).toMatch(/^221 2\.0\.0 /);
  expect(await first.hear()).toBe('');
  await expect.poll(async () => (await opened()).greeting).toMatch(/^220 /);
});

test('one network makes so many connections a minute and no more', async () => {
  await startWith({ admission: { connections: 0, connectsPerMinute: 2 } });
  for (const greeting of [/^220 /, /^220 /, /^421 4\.7\.0 /]) {
    const dialogue = await opened();
    expect(dialogue.greeting).toMatch(greeting);
    dialogue.hangUp();
  }
});

test('who says nothing is sent away', async () => {
  await startWith({}, { idleMs: 800 });
  await endsWith(await greeted(), /^421 4\.4\.2 /);
});

test('who dribbles a command is sent away, though it never falls silent', async () => {
  await startWith({}, { lineMs: 200, idleMs: 60_000 });
  const dialogue = await greeted();
  const dribble = setInterval(() => dialogue.send('N'), 20);
  await endsWith(dialogue, /^421 4\.4\.2 /);
  clearInterval(dribble);
});

test('a command that was completed in time is forgotten by its clock', async () => {
  await startWith({}, { lineMs: 150 });
  const dialogue = await greeted();
  // The reply to the first says that the beginning of the second has arrived.
  dialogue.send('NOOP\r\nNO');
  expect(await dialogue.hear()).toMatch(/^250 /);
  expect(await dialogue.say('OP')).toMatch(/^250 /);
  const dribbler = await greeted();
  dribbler.send('NO');
  await endsWith(dribbler, /^421 4\.4\.2 /);
  expect(await dialogue.say('NOOP')).toMatch(/^250 /);
});

test('a session ends, however busy', async () => {
  await startWith({}, { sessionMs: 800, idleCommands: 1_000_000 });
  const dialogue = await greeted();
  let reply = '250 ';
  while (reply.startsWith('250 ')) reply = await dialogue.say('NOOP');
  expect(reply).toMatch(/^421 4\.4\.2 /);
});

test('a session that is due waits for the message it has whole', async () => {
  const [arrived, arrive] = signal();
  const [released, release] = signal();
  await startWith(
    {
      parse: async (source) => {
        arrive();
        await released;
        return parseMessage(source);
      },
    },
    { sessionMs: 1000 },
  );
  const { inboxId } = await started.inboxes.accepts('quiet-river@mayfly.example');
  await started.inboxes.markWatched(inboxId, 60_000);
  const dialogue = await atData();
  dialogue.send('Subject: slow to understand\r\n\r\nhello\r\n.\r\n');
  await arrived;
  // Came later, so its end says that the other's time is up as well.
  await endsWith(await opened(), /^421 4\.4\.2 /);
  release();
  expect(await dialogue.hear()).toMatch(/^250 2\.0\.0 /);
  await endsWith(dialogue, /^421 4\.4\.2 /);
});

function signal(): [Promise<void>, () => void] {
  let raise = () => {};
  const raised = new Promise<void>((resolve) => {
    raise = resolve;
  });
  return [raised, raise];
}

test('DATA slower than it may be is cut off, and is no news; faster is taken', async () => {
  await startWith({}, { data: { graceMs: 200, bytesPerSecond: 1000 } });
  const fast = await atData();
  fast.send(`${'y'.repeat(98)}\r\n`.repeat(900));
  const slow = await atData();
  const dribble = setInterval(() => slow.send('x'), 20);
  await endsWith(slow, /^421 4\.4\.2 /);
  clearInterval(dribble);
  slow.hangUp();
  expect(await fast.say('.')).toMatch(/^250 2\.0\.0 /);
  expect(started.unexpected).toEqual([]);
});

test('the tenth bad command is the last', async () => {
  await startWith({});
  const dialogue = await greeted();
  const bad = ['BREW coffee', 'RCPT TO:<bob@elsewhere.example>', 'MAIL FROM:', 'DATA now', 'NOOP\0', 'EXPN us', 'DATA'];
  const worse = ['MAIL FROM:<> COLOUR=blue', `NOOP ${'x'.repeat(5000)}`];
  for (const command of [...bad, ...worse]) expect(await dialogue.say(command)).toMatch(/^5\d\d 5\.5\.[1-4] /);
  expect(await dialogue.say('EHLO')).toMatch(/^421 4\.7\.0 /);
  expect(await dialogue.hear()).toBe('');
});

test.each(['NOOP', 'RSET', 'HELP', 'VRFY x', 'HELO again.example', 'EHLO again.example'])(
  'a hundred times %s is once too often',
  async (command) => {
    await startWith({}, { idleCommands: 30 });
    const dialogue = await greeted();
    for (let count = 2; count < 30; count++) expect(await dialogue.say(command)).toMatch(/^2\d\d/);
    expect(await dialogue.say(command)).toMatch(/^421 4\.7\.0 /);
  },
);

test.each(['quiet-river@mayfly.example', 'bob@elsewhere.example'])(
  'naming %s again and again is as idle',
  async (recipient) => {
    await startWith({}, { idleCommands: 30 });
    const dialogue = await greeted();
    await dialogue.say('MAIL FROM:<>');
    await dialogue.say('RCPT TO:<quiet-river@mayfly.example>');
    for (let count = 1; count < 30; count++)
      expect(await dialogue.say(`RCPT TO:<${recipient}>`)).toMatch(/^(250|550) /);
    expect(await dialogue.say('NOOP')).toMatch(/^421 4\.7\.0 /);
  },
);

test('a message taken sets the counts of idle and bad commands back', async () => {
  await startWith({}, { idleCommands: 5, badCommands: 3 });
  const dialogue = await greeted();
  for (let count = 0; count < 3; count++) {
    for (const command of ['NOOP', 'NOOP', 'BREW', 'BREW']) expect(await dialogue.say(command)).not.toMatch(/^421/);
    await dialogue.say('MAIL FROM:<>');
    await dialogue.say('RCPT TO:<quiet-river@mayfly.example>');
    await dialogue.say('DATA');
    expect(await dialogue.say('.')).toMatch(/^250 /);
  }
});

test.each([
  ['HTTP', 'POST / HTTP/1.1\r\nHost: x\r\n\r\nMAIL FROM:<>\r\n'],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['TLS', Buffer.from('16030100a5010000a10303', 'hex')],
])('%s gets one 421 and the connection is closed', async (_, bytes) => {
  await startWith({});
  const dialogue = await opened();
  dialogue.send(bytes);
  await endsWith(dialogue, /^421 4\.7\.0 /);
});

test('who speaks before the greeting is sent away', async () => {
  await startWith({});
  const socket = connect(started.port, '127.0.0.1');
  socket.write('EHLO sender.example\r\n');
  let heard = '';
  for await (const chunk of socket) heard += chunk;
  expect(heard).toMatch(/^421 4\.7\.0 [^\r\n]*\r\n$/);
});

test('who hangs up in the middle of a message is no news, and its memory is given back', async () => {
  await startWith({ dataBudget: createDataBudget(100_000) });
  for (let count = 0; count < 3; count++) {
    const dialogue = await atData();
    dialogue.send('x'.repeat(60_000));
    dialogue.socket.end();
    await dialogue.hear();
  }
  const next = async () => {
    const dialogue = await atData();
    return dialogue.say(`${'z'.repeat(70_000)}\r\n.`);
  };
  await expect.poll(next).toMatch(/^250 /);
  expect(started.unexpected).toEqual([]);
});

test('DATA over the budget of the process is 452 4.3.1, before it begins or at its end', async () => {
  await startWith({ dataBudget: createDataBudget(50_000) });
  const holder = await atData();
  const late = await atData();
  holder.send('x'.repeat(49_000));
  late.send(`${'y'.repeat(2000)}\r\n.\r\n`);
  expect(await late.hear()).toMatch(/^452 4\.3\.1 /);
  const declaring = await greeted();
  await declaring.say('MAIL FROM:<> SIZE=2000');
  await declaring.say('RCPT TO:<quiet-river@mayfly.example>');
  expect(await declaring.say('DATA')).toMatch(/^452 4\.3\.1 /);
  expect(await declaring.say('NOOP')).toMatch(/^250 /);
  holder.send(`${'x'.repeat(900)}\r\n.\r\n`);
  expect(await holder.hear()).toMatch(/^250 /);
});

test('the third wrong guess is answered late, later ones later still, the tenth ends the session', async () => {
  const delays: number[] = [];
  const delayMs = (guess: number) => {
    delays.push(guess);
    return 1;
  };
  await startWith({ guessLimits: { slowFrom: 3, most: 10, delayMs, mostPerHour: 0 } });
  const dialogue = await greeted();
  await dialogue.say('MAIL FROM:<>');
  for (let guess = 1; guess < 10; guess++) {
    expect(await dialogue.say(`RCPT TO:<wrong-guess-${guess}@mayfly.example>`)).toMatch(/^550 5\.1\.1 /);
    // What is right sets nothing back.
    expect(await dialogue.say('RCPT TO:<quiet-river@mayfly.example>')).toMatch(/^250 /);
  }
  expect(await dialogue.say('RCPT TO:<wrong-guess-10@mayfly.example>')).toMatch(/^421 4\.7\.0 /);
  expect(await dialogue.hear()).toBe('');
  expect(delays).toEqual([3, 4, 5, 6, 7, 8, 9]);
});
