import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

export type SmtpDialogue = {
  /** The next whole reply, without its last CRLF; '' where the server hung up. */
  hear(): Promise<string>;
  /** Sends a line and hears its reply. */
  say(line: string): Promise<string>;
  /** Sends bytes as they are. */
  send(bytes: string | Buffer): void;
  readonly socket: Socket;
  hangUp(): void;
};

export type Opening = {
  /** The loopback address it comes from, which Linux has sixteen million of. */
  readonly from?: string;
  /** What it sends before it has heard anything, each piece by itself. */
  readonly first?: readonly (string | Buffer)[];
};

/** A raw SMTP client that has heard the greeting and does nothing by itself. */
export async function openDialogue(
  port: number,
  { from, first = [] }: Opening = {},
): Promise<SmtpDialogue & { greeting: string }> {
  const socket = connect({ port, host: '127.0.0.1', ...(from === undefined ? {} : { localAddress: from }) });
  socket.setNoDelay(true);
  socket.setEncoding('latin1');
  let buffered = '';
  let ended = false;
  let wake = () => {};
  socket.on('data', (chunk) => {
    buffered += chunk;
    wake();
  });
  for (const event of ['close', 'error'])
    socket.on(event, () => {
      ended = true;
      wake();
    });
  await once(socket, 'connect');
  for (const piece of first) {
    socket.write(piece);
    await new Promise((resolve) => setImmediate(resolve));
  }

  async function hear(): Promise<string> {
    for (;;) {
      const reply = /^(?:\d{3}-[^\r\n]*\r\n)*\d{3} [^\r\n]*\r\n/.exec(buffered)?.[0];
      if (reply !== undefined) {
        buffered = buffered.slice(reply.length);
        return reply.slice(0, -2);
      }
      if (ended) return '';
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  const send = (bytes: string | Buffer) => void socket.write(bytes);
  const say = (line: string) => {
    send(`${line}\r\n`);
    return hear();
  };
  return { greeting: await hear(), hear, say, send, socket, hangUp: () => socket.destroy() };
}
