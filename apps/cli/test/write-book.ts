/** A process of its own that writes in a book: when it is told to, so many inboxes of its name, every second of which it removes. */
import { createInboxBook } from '../src/inbox-book.ts';

const [, , path = '', name = '', count = ''] = process.argv;
const book = createInboxBook(path);

process.once('message', async () => {
  for (let made = 0; made < Number(count); made++) {
    const [inboxId, address] = [`${name}-${made}`, `${name}.${made}@mayfly.localhost`];
    await book.add({ url: '', inboxId, token: 't', address, maxExpiresAt: '9999-01-01T00:00:00.000Z' });
    if (made % 2 === 1) await book.remove(inboxId);
  }
  process.disconnect();
});
process.send?.('ready');
