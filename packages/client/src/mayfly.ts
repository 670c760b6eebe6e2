import type { FaultsRequest } from '@mayfly/contracts/faults';
import type { CreateInboxRequest } from '@mayfly/contracts/http-api';
import type { MessageDocument, Summary } from '@mayfly/contracts/message';
import { type Duration, milliseconds } from './duration.ts';
import { followInbox, type InboxFact } from './follow-inbox.ts';
import { type Access, type CallOptions, createHttpApi, type HttpApi } from './http-api.ts';
import { createLiveConnection, type LiveConnection } from './live-inbox.ts';
import { type MessageFilter, waitForCode, waitForMessage } from './wait-for-message.ts';
import type { CreateOptions } from './with-challenge.ts';

export type CreateInboxOptions = CreateOptions &
  Omit<CreateInboxRequest, 'lifetimeSeconds'> & {
    /** One of those the server offers. */
    readonly lifetime?: Duration | undefined;
  };

export type Mayfly = {
  createInbox(options?: CreateInboxOptions): Promise<MayflyInbox>;
  /** For an inbox made earlier or elsewhere. */
  openInbox(access: Access, options?: CallOptions): Promise<MayflyInbox>;
  /** Ends every watch; requests go on working. */
  close(): void;
};

export type MayflyInbox = {
  readonly id: string;
  readonly address: string;
  readonly token: string;
  /** As this object last heard it. ISO 8601. */
  readonly expiresAt: string;
  /** No extension moves its end past this. ISO 8601. */
  readonly maxExpiresAt: string;
  messages(options?: CallOptions): Promise<Summary[]>;
  /** The number of its last change: a wait with it as `since` is for mail that comes from now on. */
  cursor(options?: CallOptions): Promise<number>;
  read(messageId: string, options?: CallOptions): Promise<MessageDocument>;
  /** By the inbox's own lifetime where no duration is given. */
  extend(by?: Duration, options?: CallOptions): Promise<void>;
  discard(options?: CallOptions): Promise<void>;
  /** What senders are to meet with from now on; undefined: nothing. With an API key alone. */
  setFaults(faults: FaultsRequest | undefined, options?: CallOptions): Promise<void>;
  /** Begins with a `sync` of all that changed after `since` (default: everything), ends with the inbox. */
  events(options?: CallOptions & { readonly since?: number | undefined }): AsyncGenerator<InboxFact, void>;
  /** The first message that matches, one already there too; `timed_out` with the near misses otherwise. */
  waitForMessage(filter?: MessageFilter): Promise<MessageDocument>;
  /** The one-time code of the newest message that matches and has one, as it is to be typed; otherwise as above. */
  waitForCode(filter?: MessageFilter): Promise<string>;
};

export type MayflyDeps = {
  /** Where Mayfly is, as `http://localhost:3000`. */
  readonly baseUrl: string;
  /** One of the operator's, where what is wanted needs it. */
  readonly apiKey?: string | undefined;
  /**
   * How long one request may wait until it is within the server's limits, default 30s. What would take longer rejects
   * at once: `refused`, with the code `rate_limited` and `retryAfterSeconds`.
   */
  readonly patience?: Duration | undefined;
};

/** Opens no connection before it is needed, and keeps none that is not. */
export function createMayfly({ baseUrl, apiKey, patience = '30s' }: MayflyDeps): Mayfly {
  const api = createHttpApi({ baseUrl, apiKey, patienceMs: milliseconds(patience) });
  const live = createLiveConnection({ baseUrl });
  return {
    async createInbox({ lifetime, signal, onProgress, askPerson, ...request } = {}) {
      const wanted = lifetime === undefined ? {} : { lifetimeSeconds: milliseconds(lifetime) / 1000 };
      const { token, ...inbox } = await api.createInbox({ ...request, ...wanted }, { signal, onProgress, askPerson });
      return hold(api, live, { inboxId: inbox.id, token }, inbox);
    },
    async openInbox(access, options) {
      return hold(api, live, access, await api.readInbox(access, options));
    },
    close: () => live.close(),
  };
}

type Held = { readonly address: string; readonly expiresAt: string; readonly maxExpiresAt: string };

function hold(api: HttpApi, live: LiveConnection, access: Access, held: Held): MayflyInbox {
  const { address, expiresAt, maxExpiresAt } = held;
  let end = expiresAt;
  return {
    id: access.inboxId,
    address,
    token: access.token,
    get expiresAt() {
      return end;
    },
    maxExpiresAt,
    messages: async (options) => (await api.list(access, { ...options, limit: 1000 })).items,
    cursor: async (options) => (await api.wait(access, { ...options, timeoutMs: 0 })).cursor,
    read: (messageId, options) => api.readMessage(access, messageId, options),
    async extend(by, options) {
      const seconds = by === undefined ? undefined : milliseconds(by) / 1000;
      end = (await api.extend(access, { ...options, seconds })).expiresAt;
    },
    discard: (options) => api.discard(access, options),
    async setFaults(faults, options) {
      if (faults === undefined) await api.clearFaults(access, options);
      else await api.setFaults(access, faults, options);
    },
    events: (options) => followInbox(live, access, options),
    waitForMessage: (filter) => waitForMessage(api, live, access, filter),
    waitForCode: (filter) => waitForCode(api, live, access, filter),
  };
}
