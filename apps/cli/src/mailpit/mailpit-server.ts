import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Mail, Mailbox } from './mailbox.ts';
import { headersAnswer, infoAnswer, messageAnswer, messagesAnswer } from './mailpit-answers.ts';
import { parseSearch } from './mailpit-search.ts';

/**
 * What test helpers ask of Mailpit: messages, message, raw, parts, search, read status, delete. It answers this machine
 * alone: whoever reaches it reads the mail.
 */
export function createMailpitServer(mailbox: Mailbox): Server {
  return createServer(async (request, response) => {
    try {
      await answer(mailbox, request, response);
    } catch (error) {
      const refused = error instanceof z.ZodError || error instanceof SyntaxError;
      const reason = error instanceof Error ? error.message : String(error);
      send(response, refused ? 400 : 502, 'application/json', JSON.stringify({ Error: reason }));
    }
  });
}

async function answer(mailbox: Mailbox, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page of a stranger's may have its own name lead here, and would then read what is answered.
  if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? '')) {
    return send(response, 403, 'text/plain', 'ask by localhost or 127.0.0.1\n');
  }
  const url = new URL(request.url ?? '/', 'http://localhost');
  const found = routes.flatMap(({ method, path, handle }) => {
    const match = path.exec(url.pathname);
    return method === request.method && match ? [{ handle, parts: match.slice(1) }] : [];
  })[0];
  if (!found) return send(response, 404, 'text/plain', 'not a part of this interface that Mayfly speaks\n');
  await found.handle({ mailbox, query: url.searchParams, parts: found.parts, request, response });
}

type Asked = {
  readonly mailbox: Mailbox;
  readonly query: URLSearchParams;
  readonly parts: readonly string[];
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
};

type Route = { readonly method: string; readonly path: RegExp; readonly handle: (asked: Asked) => Promise<void> };

const routes: readonly Route[] = [
  route('GET', '/api/v1/info', async ({ mailbox, response }) => json(response, infoAnswer(await mailbox.list()))),
  route('GET', '/api/v1/tags', async ({ response }) => json(response, [])),
  route('GET', '/api/v1/messages', async ({ mailbox, query, response }) => {
    const all = await mailbox.list();
    json(response, messagesAnswer(all, all, ...page(query)));
  }),
  route('PUT', '/api/v1/messages', async ({ mailbox, request, response }) => {
    const { IDs, Search, Read } = readStatus.parse(await bodyOf(request));
    await mailbox.markSeen(chosen(await mailbox.list(), IDs, Search), Read);
    send(response, 200, 'text/plain', 'ok');
  }),
  route('DELETE', '/api/v1/messages', async ({ mailbox, request, response }) => {
    const { IDs } = deletion.parse(await bodyOf(request));
    await mailbox.remove(chosen(await mailbox.list(), IDs, ''));
    send(response, 200, 'text/plain', 'ok');
  }),
  route('GET', '/api/v1/search', async ({ mailbox, query, response }) => {
    const all = await mailbox.list();
    json(response, messagesAnswer(all, all.filter(parseSearch(sought(query))), ...page(query)));
  }),
  route('DELETE', '/api/v1/search', async ({ mailbox, query, response }) => {
    await mailbox.remove((await mailbox.list()).filter(parseSearch(sought(query))));
    send(response, 200, 'text/plain', 'ok');
  }),
  ofMessage('/api/v1/message/([^/]+)', async (mail, { mailbox, response }) => {
    await mailbox.markSeen([mail], true);
    json(response, messageAnswer(mail));
  }),
  ofMessage('/api/v1/message/([^/]+)/headers', async (mail, { response }) => json(response, headersAnswer(mail))),
  ofMessage('/api/v1/message/([^/]+)/raw', async (mail, { mailbox, response }) =>
    send(response, 200, 'text/plain; charset=utf-8', await bytesOf(mailbox.source(mail))),
  ),
  ofMessage('/api/v1/message/([^/]+)/part/(\\d+)', async (mail, { mailbox, parts, response }) => {
    const part = mail.document.attachments.find(({ index }) => index === Number(parts[1]));
    if (!part) return notFound(response);
    send(response, 200, typeOf(part.contentType), await bytesOf(mailbox.attachment(mail, part.index)));
  }),
  ofMessage('/view/([^/]+)\\.txt', async (mail, { response }) =>
    send(response, 200, 'text/plain; charset=utf-8', mail.document.text),
  ),
  ofMessage('/view/([^/]+)\\.html', async ({ document }, { response }) => {
    if (document.html === undefined) return notFound(response);
    send(response, 200, 'text/html; charset=utf-8', document.html);
  }),
];

function route(method: string, path: string, handle: Route['handle']): Route {
  return { method, path: new RegExp(`^${path}$`), handle };
}

/** Of the message that the path names; `latest` is the newest, of those that match where there is a query. */
function ofMessage(path: string, handle: (mail: Mail, asked: Asked) => Promise<void>): Route {
  return route('GET', path, async (asked) => {
    const mails = (await asked.mailbox.list()).filter(parseSearch(asked.query.get('query') ?? ''));
    const mail = asked.parts[0] === 'latest' ? mails[0] : mails.find(({ id }) => id === asked.parts[0]);
    if (mail) await handle(mail, asked);
    else notFound(asked.response);
  });
}

const deletion = z.object({ IDs: z.array(z.string()).nullish() });
const readStatus = deletion.extend({ Read: z.boolean().default(false), Search: z.string().default('') });

/** Those that are named; where none is, those that match; all where nothing is looked for. */
function chosen(all: readonly Mail[], ids: readonly string[] | null | undefined, search: string): Mail[] {
  return ids && ids.length > 0 ? all.filter(({ id }) => ids.includes(id)) : all.filter(parseSearch(search));
}

/** An empty search would be everything: for deleting, a mistake that cannot be taken back. */
function sought(query: URLSearchParams): string {
  const text = query.get('query')?.trim() ?? '';
  if (text === '') throw new SyntaxError('no search query');
  return text;
}

function page(query: URLSearchParams): [start: number, limit: number] {
  const { start, limit } = pageQuery.parse(Object.fromEntries(query));
  return [start, limit];
}

const pageQuery = z.object({
  start: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().nonnegative().default(50),
});

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : JSON.parse(text);
}

async function bytesOf(downloaded: Promise<Blob>): Promise<Uint8Array> {
  return new Uint8Array(await (await downloaded).arrayBuffer());
}

/** What a stranger says of an attachment goes into a header only where it can be one. */
function typeOf(contentType: string): string {
  return /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType : 'application/octet-stream';
}

function json(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json', JSON.stringify(value));
}

function notFound(response: ServerResponse): void {
  send(response, 404, 'text/plain', '404 page not found\n');
}

/** Strangers' HTML is among it: nothing of it may run here, nor load anything. */
function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'Content-Type': type,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
  });
  response.end(body);
}
