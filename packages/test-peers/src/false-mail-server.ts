import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export type FalseMailServer = { readonly port: number; stop(): Promise<void> };

export type MailServerManners = {
  readonly greeting?: string;
  readonly extensions?: readonly string[];
  /** By the beginning of a command; whatever is not named is taken. */
  readonly replies?: Readonly<Record<string, string>>;
};

/** Says what it is told to say, takes mail, and keeps none. */
export async function startFalseMailServer(manners: MailServerManners): Promise<FalseMailServer> {
  const { greeting = '220 localhost ESMTP Mayfly', extensions = ['STARTTLS'], replies = {} } = manners;
  const open = new Set<Socket>();
  const replyTo = (line: string) => {
    const told = Object.entries(replies).find(([begins]) => line.startsWith(begins));
    if (told) return told[1];
    if (line.startsWith('EHLO'))
      return ['250-localhost', ...extensions.map((name) => `250-${name}`), '250 8BITMIME'].join('\r\n');
    return line === 'DATA' ? '354 Go on' : '250 2.0.0 Ok';
  };
  const server = createServer((socket) => {
    open.add(socket);
    let inData = false;
    let rest = '';
    socket.on('error', () => {}).on('close', () => open.delete(socket));
    socket.write(`${greeting}\r\n`);
    socket.on('data', (chunk) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (inData && line !== '.') continue;
        const reply = replyTo(line);
        inData = line === 'DATA' && reply.startsWith('354');
        socket.write(`${reply}\r\n`);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    stop: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
