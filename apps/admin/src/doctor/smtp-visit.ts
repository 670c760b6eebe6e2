import { once } from 'node:events';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { type ShownCertificate, shownBy } from './examine-certificate.ts';

export type SmtpVisit = {
  readonly greeting: string;
  /** Sends a line and resolves with the whole reply; rejects where the server hangs up or takes too long. */
  say(line: string): Promise<string>;
  /** After its 220 to STARTTLS. */
  encrypt(name: string): Promise<ShownCertificate>;
  leave(): void;
};

export type SmtpPlace = { readonly address: string; readonly port: number };

/** Rejects where nobody listens, or nothing is said in time. */
export async function visitSmtp({ address, port }: SmtpPlace, withinMs = 10_000): Promise<SmtpVisit> {
  let socket: Socket = connect({ host: address, port });
  socket.setTimeout(withinMs, () => socket.destroy(new Error('too slow')));
  await once(socket, 'connect');
  let replies = readReplies(socket);

  async function say(line: string): Promise<string> {
    socket.write(`${line}\r\n`);
    return replies.next();
  }

  async function encrypt(name: string): Promise<ShownCertificate> {
    replies.stop();
    const servername = isIP(name) === 0 ? { servername: name } : {};
    // What is wrong with it is what is asked here.
    const encrypted = connectTls({ socket, rejectUnauthorized: false, ...servername });
    encrypted.setTimeout(withinMs, () => encrypted.destroy(new Error('too slow')));
    await once(encrypted, 'secureConnect');
    socket = encrypted;
    replies = readReplies(socket);
    return shownBy(encrypted);
  }

  const leave = () => {
    socket.on('error', () => {});
    socket.end('QUIT\r\n');
    socket.destroySoon();
  };
  try {
    return { greeting: await replies.next(), say, encrypt, leave };
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** One whole reply at a time, its lines parted by CRLF. */
function readReplies(socket: Socket) {
  let heard = '';
  let wake = () => {};
  let ended: Error | undefined;
  const hear = (chunk: Buffer) => {
    heard += chunk.toString('latin1');
    wake();
  };
  const end = (error?: unknown) => {
    ended ??= error instanceof Error ? error : new Error('hung up');
    wake();
  };
  socket.on('data', hear).on('error', end).on('close', end);

  async function next(): Promise<string> {
    for (;;) {
      const [reply] = /^(?:\d{3}-[^\n]*\n)*\d{3}(?: [^\n]*)?\n/.exec(heard) ?? [];
      if (reply !== undefined) {
        heard = heard.slice(reply.length);
        return reply.trimEnd();
      }
      if (ended) throw ended;
      if (heard.length > 10_000) throw new Error('no SMTP');
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  return { next, stop: () => void socket.off('data', hear) };
}
