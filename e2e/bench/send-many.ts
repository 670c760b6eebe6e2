import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';

export type Sending = {
  readonly port: number;
  readonly recipient: string;
  /** With LF line ends. */
  readonly file: string;
  readonly count: number;
  readonly connections: number;
  /** One connection for many mails, or one for each. */
  readonly reuse: boolean;
};

/** Whether Postfix's smtp-source is there, which costs next to nothing itself. */
export const hasSmtpSource = spawnSync('smtp-source', [], { stdio: 'ignore' }).error === undefined;

/** Resolves when the last reply was there. */
export function sendMany(sending: Sending): Promise<void> {
  return hasSmtpSource ? sendBySmtpSource(sending) : sendBySelf(sending);
}

async function sendBySmtpSource({ port, recipient, file, count, connections, reuse }: Sending): Promise<void> {
  const args = ['-4', '-s', String(connections), '-m', String(count), ...(reuse ? ['-d'] : [])];
  const envelope = ['-f', 'ada@sender.example', '-t', recipient, '-F', file];
  const source = spawn('smtp-source', [...args, ...envelope, `127.0.0.1:${port}`], { stdio: 'inherit' });
  const [code] = await once(source, 'exit');
  if (code !== 0) throw new Error(`smtp-source ended with ${code}`);
}

async function sendBySelf({ port, recipient, file, count, connections, reuse }: Sending): Promise<void> {
  const data = (await readFile(file, 'latin1')).replaceAll('\n', '\r\n').replaceAll(/^\./gm, '..');
  let begun = 0;
  const worker = async () => {
    let dialogue = await greet(port);
    while (begun++ < count) {
      for (const line of ['MAIL FROM:<ada@sender.example>', `RCPT TO:<${recipient}>`, 'DATA']) await dialogue.say(line);
      const reply = await dialogue.say(`${data}.`);
      if (!reply.startsWith('250')) throw new Error(reply);
      if (reuse) continue;
      dialogue.hangUp();
      dialogue = await greet(port);
    }
    dialogue.hangUp();
  };
  await Promise.all(Array.from({ length: connections }, worker));
}

async function greet(port: number) {
  const dialogue = await openDialogue(port);
  await dialogue.say('EHLO bench.example');
  return dialogue;
}
