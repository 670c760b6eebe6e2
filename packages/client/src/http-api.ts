import type { Faults, FaultsRequest } from '@mayfly/contracts/faults';
import type {
  CodeResponse,
  CreateInboxRequest,
  CreateInboxResponse,
  DomainsResponse,
  InboxResponse,
  ListResponse,
  MetaResponse,
  SampleResponse,
  WaitResponse,
} from '@mayfly/contracts/http-api';
import type { MessageDocument, Summary } from '@mayfly/contracts/message';
import { createHttpCall } from './http-call.ts';
import { type CreateOptions, withChallenge } from './with-challenge.ts';

/** What opens an inbox. The token travels in the `Authorization` header alone. */
export type Access = { readonly inboxId: string; readonly token: string };

export type CallOptions = { readonly signal?: AbortSignal | undefined };

export type ListOptions = CallOptions & {
  /** A cursor: only what changed after it is listed. */
  readonly since?: number | undefined;
  readonly limit?: number | undefined;
};

export type ExtendOptions = CallOptions & {
  /** Default: the inbox's own lifetime. */
  readonly seconds?: number | undefined;
};

export type HeldOptions = CallOptions & {
  /** A cursor: only mail that came after it counts. Default: all. */
  readonly since?: number | undefined;
  /** Milliseconds, at most 55,000; default 30,000; 0 looks at what is there. */
  readonly timeoutMs?: number | undefined;
};

export type WaitOptions = HeldOptions & {
  readonly from?: string | undefined;
  readonly subject?: string | undefined;
  readonly hasCode?: boolean | undefined;
  /** Default 1, at most 100. */
  readonly count?: number | undefined;
};

/** The HTTP interface, typed. Every method rejects with a `MayflyError`, or with the signal's reason when aborted. */
export type HttpApi = {
  meta(options?: CallOptions): Promise<MetaResponse>;
  domains(options?: CallOptions): Promise<DomainsResponse>;
  /** Solves the challenge where one is required. The answer holds the token, this once. */
  createInbox(request: CreateInboxRequest, options?: CreateOptions): Promise<CreateInboxResponse>;
  readInbox(access: Access, options?: CallOptions): Promise<InboxResponse>;
  /** Refused with `extension_limit_reached` only where the inbox is at its cap already. */
  extend(access: Access, options?: ExtendOptions): Promise<InboxResponse>;
  /** Erases the inbox and everything in it. */
  discard(access: Access, options?: CallOptions): Promise<void>;
  list(access: Access, options?: ListOptions): Promise<ListResponse>;
  /** Held by the server until such mail is there; `timedOut` where the time ran out first. */
  wait(access: Access, options?: WaitOptions): Promise<WaitResponse>;
  /** Held likewise, for the newest mail with a one-time code or a link to follow. */
  waitForCode(access: Access, options?: HeldOptions): Promise<CodeResponse>;
  readMessage(access: Access, messageId: string, options?: CallOptions): Promise<MessageDocument>;
  /** The message as it was received, byte for byte. */
  downloadSource(access: Access, messageId: string, options?: CallOptions): Promise<Blob>;
  downloadAttachment(access: Access, messageId: string, index: number, options?: CallOptions): Promise<Blob>;
  markSeen(access: Access, messageId: string, seen: boolean, options?: CallOptions): Promise<Summary>;
  deleteMessage(access: Access, messageId: string, options?: CallOptions): Promise<void>;
  deleteAllMessages(access: Access, options?: CallOptions): Promise<void>;
  /** Has the server deliver a mail of its own making, to see one arrive. */
  sample(access: Access, options?: CallOptions): Promise<SampleResponse>;
  /** What senders to this inbox are to meet with, instead of what was set before. With an API key alone. */
  setFaults(access: Access, faults: FaultsRequest, options?: CallOptions): Promise<Faults>;
  clearFaults(access: Access, options?: CallOptions): Promise<void>;
};

export type HttpApiDeps = {
  /** Where Mayfly is, without the `/api/v1`; in a page, its own origin. */
  readonly baseUrl: string;
  /** The operator's leave to do what a stranger may not; sent with every request. */
  readonly apiKey?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * How long, in milliseconds, one request may wait until it is within the server's limits; what would take longer is
   * refused at once as `rate_limited`, with `retryAfterSeconds`. Default 0: each is refused at once.
   */
  readonly patienceMs?: number | undefined;
};

export function createHttpApi(deps: HttpApiDeps): HttpApi {
  const call = createHttpCall(deps);
  return {
    meta: (options) => call.json('GET', '/meta', options),
    domains: (options) => call.json('GET', '/domains', options),
    createInbox: withChallenge(call),
    readInbox: ({ inboxId, token }, options) => call.json('GET', inboxPath(inboxId), { ...options, token }),
    extend: ({ inboxId, token }, { seconds, signal } = {}) =>
      call.json('POST', `${inboxPath(inboxId)}/extend`, { token, signal, body: { seconds } }),
    discard: ({ inboxId, token }, options) => call.nothing('DELETE', inboxPath(inboxId), { ...options, token }),
    list: ({ inboxId, token }, { since, limit, signal } = {}) =>
      call.json('GET', `${messagesPath(inboxId)}${query({ since, limit })}`, { token, signal }),
    wait: ({ inboxId, token }, { timeoutMs, signal, ...wanted } = {}) =>
      call.json('GET', `${messagesPath(inboxId)}/wait${query({ timeout: inMs(timeoutMs), ...wanted })}`, {
        token,
        signal,
      }),
    waitForCode: ({ inboxId, token }, { timeoutMs, since, signal } = {}) =>
      call.json('GET', `${inboxPath(inboxId)}/code${query({ timeout: inMs(timeoutMs), since })}`, { token, signal }),
    readMessage: ({ inboxId, token }, messageId, options) =>
      call.json('GET', messagePath(inboxId, messageId), { ...options, token }),
    downloadSource: ({ inboxId, token }, messageId, options) =>
      call.blob('GET', `${messagePath(inboxId, messageId)}/source`, { ...options, token }),
    downloadAttachment: ({ inboxId, token }, messageId, index, options) =>
      call.blob('GET', `${messagePath(inboxId, messageId)}/attachments/${index}`, { ...options, token }),
    markSeen: ({ inboxId, token }, messageId, seen, options) =>
      call.json('PATCH', messagePath(inboxId, messageId), { ...options, token, body: { seen } }),
    deleteMessage: ({ inboxId, token }, messageId, options) =>
      call.nothing('DELETE', messagePath(inboxId, messageId), { ...options, token }),
    deleteAllMessages: ({ inboxId, token }, options) =>
      call.nothing('DELETE', messagesPath(inboxId), { ...options, token }),
    sample: ({ inboxId, token }, options) => call.json('POST', `${inboxPath(inboxId)}/sample`, { ...options, token }),
    setFaults: ({ inboxId, token }, body, options) =>
      call.json('PUT', `${inboxPath(inboxId)}/faults`, { ...options, token, body }),
    clearFaults: ({ inboxId, token }, options) =>
      call.nothing('DELETE', `${inboxPath(inboxId)}/faults`, { ...options, token }),
  };
}

function inboxPath(inboxId: string): string {
  return `/inboxes/${encodeURIComponent(inboxId)}`;
}

function messagesPath(inboxId: string): string {
  return `${inboxPath(inboxId)}/messages`;
}

function messagePath(inboxId: string, messageId: string): string {
  return `${messagesPath(inboxId)}/${encodeURIComponent(messageId)}`;
}

function inMs(timeoutMs: number | undefined): string | undefined {
  return timeoutMs === undefined ? undefined : `${timeoutMs}ms`;
}

function query(fields: Record<string, string | number | boolean | undefined>): string {
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return given.length > 0 ? `?${given.join('&')}` : '';
}
