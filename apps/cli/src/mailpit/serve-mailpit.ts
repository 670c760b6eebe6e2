import { once } from 'node:events';
import { createMayfly } from '@mayfly/client';
import type { CommandDeps } from '../command-deps.ts';
import { CommandError } from '../command-error.ts';
import { createMailbox } from './mailbox.ts';
import { createMailpitServer } from './mailpit-server.ts';

/** Until whoever runs it has enough. Every inbox of the book is in it, those made meanwhile too. */
export async function serveMailpit(
  { port, json }: { readonly port: number; readonly json: boolean },
  deps: CommandDeps,
): Promise<void> {
  const { book, out, signal } = deps;
  if ((await book.list()).length === 0) await makeFirst(deps);
  const server = createMailpitServer(createMailbox(book)).listen(port, '127.0.0.1');
  await once(server, 'listening').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`port ${port} cannot be listened at (${error.code})`, { cause: error });
  });
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`;
  const addresses = (await book.list()).map((inbox) => inbox.address);
  out.write(
    json
      ? `${JSON.stringify({ url, addresses })}\n`
      : `Mailpit's interface at ${url}, for mail to ${addresses.join(', ')}\n`,
  );
  if (!signal.aborted) await once(signal, 'abort');
  server.close();
  server.closeAllConnections();
}

async function makeFirst({ book, baseUrl, apiKey, signal }: CommandDeps): Promise<void> {
  const { id: inboxId, token, address, maxExpiresAt } = await createMayfly({ baseUrl, apiKey }).createInbox({ signal });
  await book.add({ url: baseUrl, inboxId, token, address, maxExpiresAt });
}
