/** What a message takes of Redis, all that is kept of it together, beside the size of its source. */
import { createHttpApi } from '@mayfly/client/http-api';
import { redisCli } from '@mayfly/test-peers/redis-server';
import { openDialogue } from '@mayfly/test-peers/smtp-dialogue';
import { benchMails } from './bench-mail.ts';
import { startMayfly } from './contenders.ts';

const mails = 50;

export async function benchMessageBytes(): Promise<string> {
  const mayfly = await startMayfly();
  const api = createHttpApi({ baseUrl: mayfly.baseUrl });
  const redis = async (...args: string[]) => redisCli(['-p', String(mayfly.redis.port), ...args]);
  const usedMemory = async () => Number(/^used_memory:(\d+)/m.exec(await redis('info', 'memory'))?.[1]);
  try {
    const dialogue = await openDialogue(mayfly.smtpPort);
    await dialogue.say('EHLO bench.example');
    const rows: string[] = [];
    for (const { name, source } of benchMails) {
      const { id, token, address } = await api.createInbox({});
      const send = async () => {
        for (const line of ['MAIL FROM:<ada@sender.example>', `RCPT TO:<${address}>`, 'DATA']) await dialogue.say(line);
        const reply = await dialogue.say(`${source}.`);
        if (!reply.startsWith('250')) throw new Error(reply);
      };
      await send();
      const before = await usedMemory();
      for (let sent = 0; sent < mails; sent++) await send();
      const unread = ((await usedMemory()) - before) / mails;
      const [messageId = ''] = (await api.list({ inboxId: id, token })).ids;
      const read = ((await usedMemory()) - before) / mails;
      const bodies = `mayfly:bodies:{${id}}`;
      const kept = await Promise.all(
        ['document', 'source'].map(async (kind) => Number(await redis('hstrlen', bodies, `${kind}:${messageId}`))),
      );
      const [document = 0, packed = 0] = kept;
      const share = (bytes: number) => `${bytes.toFixed(0)} (${(bytes / source.length).toFixed(2)})`;
      rows.push(`| ${name} | ${source.length} | ${share(document + packed)} | ${share(read)} | ${share(unread)} |`);
      await api.discard({ inboxId: id, token });
    }
    dialogue.hangUp();
    return [
      `Bytes, and the share of the source's; used_memory by its growth over ${mails} of each`,
      '',
      '| mail | source | document and source, as kept | used_memory of Redis | until somebody reads it |',
      '|---|--:|--:|--:|--:|',
      ...rows,
    ].join('\n');
  } finally {
    await mayfly.watched.stop();
  }
}
