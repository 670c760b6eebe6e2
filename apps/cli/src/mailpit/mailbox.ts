import { type Access, createHttpApi, type HttpApi } from '@mayfly/client/http-api';
import { isRefusal } from '@mayfly/client/mayfly-error';
import type { MessageDocument, Summary } from '@mayfly/contracts/message';
import type { InboxBook } from '../inbox-book.ts';

/** A mail of any of the inboxes; its `id` is unlike that of every other. */
export type Mail = {
  readonly id: string;
  readonly summary: Summary;
  readonly document: MessageDocument;
};

/** All inboxes of the book as the one mailbox that Mailpit has. */
export type Mailbox = {
  /** Everything that is there, the newest first. */
  list(): Promise<Mail[]>;
  source(mail: Mail): Promise<Blob>;
  attachment(mail: Mail, index: number): Promise<Blob>;
  markSeen(mails: readonly Mail[], seen: boolean): Promise<void>;
  remove(mails: readonly Mail[]): Promise<void>;
};

/** Asks the server each time, for who has just heard 250 looks at once; documents never change and are asked for once. */
export function createMailbox(book: Pick<InboxBook, 'list'>): Mailbox {
  let documents = new Map<string, MessageDocument>();
  let doors = new Map<string, Door>();

  async function list(): Promise<Mail[]> {
    const inboxes = await book.list();
    doors = new Map(
      inboxes.map(({ url, ...access }) => [access.inboxId, { api: createHttpApi({ baseUrl: url }), access }]),
    );
    const mails = (await Promise.all([...doors.values()].map(listInbox))).flat();
    documents = new Map(mails.map(({ id, document }) => [id, document]));
    return mails.sort((a, b) => (a.summary.receivedAt < b.summary.receivedAt ? 1 : -1));
  }

  async function listInbox({ api, access }: Door): Promise<Mail[]> {
    const summaries = await unlessGone(
      api.list(access, { limit: 1000 }).then(({ items }) => items),
      [],
    );
    const mails = await Promise.all(
      summaries.map(async (summary): Promise<Mail[]> => {
        const id = `${access.inboxId}.${summary.id}`;
        const document = documents.get(id) ?? (await unlessGone(api.readMessage(access, summary.id), undefined));
        return document ? [{ id, summary, document }] : [];
      }),
    );
    return mails.flat();
  }

  function doorOf({ id }: Mail): Door {
    const door = doors.get(id.slice(0, id.indexOf('.')));
    if (!door) throw new Error('a mail of an inbox that is not in the book');
    return door;
  }

  async function each(mails: readonly Mail[], act: (door: Door, messageId: string) => Promise<unknown>): Promise<void> {
    await Promise.all(mails.map((mail) => unlessGone(act(doorOf(mail), mail.summary.id), undefined)));
  }

  return {
    list,
    source: (mail) => doorOf(mail).api.downloadSource(doorOf(mail).access, mail.summary.id),
    attachment: (mail, index) => doorOf(mail).api.downloadAttachment(doorOf(mail).access, mail.summary.id, index),
    markSeen: (mails, seen) =>
      each(
        mails.filter(({ summary }) => summary.seen !== seen),
        ({ api, access }, messageId) => api.markSeen(access, messageId, seen),
      ),
    remove: (mails) => each(mails, ({ api, access }, messageId) => api.deleteMessage(access, messageId)),
  };
}

type Door = { readonly api: HttpApi; readonly access: Access };

/** Inboxes end, and messages are deleted, between one ask and the next. */
async function unlessGone<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error, 'inbox_gone') || isRefusal(error, 'message_not_found')) return otherwise;
    throw error;
  }
}
