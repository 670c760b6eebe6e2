import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';

export type StreamedEvent = { id: string | undefined; event: string; data: unknown };

export type EventReader = {
  readonly response: IncomingMessage;
  /** Every event read so far. */
  readonly read: StreamedEvent[];
  /** Resolves with the first event of this name. */
  next(name: string): Promise<StreamedEvent>;
  /** Resolves once the server has ended the stream; with false where it was cut off. */
  readonly ended: Promise<boolean>;
  hangUp(): void;
};

/** Reads Server-Sent Events over a connection of its own, by the rules of the HTML standard that matter here. */
export async function readEvents(url: string, headers: Record<string, string>): Promise<EventReader> {
  const asked: ClientRequest = get(url, { headers, agent: false });
  onTestFinished(() => void asked.destroy());
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('response', resolve).once('error', reject);
  });
  asked.on('error', () => {});
  response.on('error', () => {});
  const read: StreamedEvent[] = [];
  const wakers = new Set<() => void>();
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    const blocks = `${text}${chunk}`.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) read.push(...eventFrom(block));
    for (const wake of wakers) wake();
  });
  const ended = new Promise<boolean>((resolve) => {
    response.once('end', () => resolve(true)).once('close', () => resolve(false));
  });

  return {
    response,
    read,
    next: (name) =>
      new Promise((resolve) => {
        const look = () => {
          const found = read.find(({ event }) => event === name);
          if (found) resolve(found);
        };
        wakers.add(look);
        look();
      }),
    ended,
    hangUp: () => void asked.destroy(),
  };
}

function eventFrom(block: string): StreamedEvent[] {
  const lines = block.split('\n').filter((line) => !line.startsWith(':'));
  const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const data = field('data');
  return data === undefined ? [] : [{ id: field('id'), event: field('event') ?? '', data: JSON.parse(data) }];
}
