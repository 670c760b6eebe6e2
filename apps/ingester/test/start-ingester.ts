import { gunzipSync } from 'node:zlib';
import type { Summary } from '@mayfly/contracts/message';
import { createDomains, newDomain } from '@mayfly/inbox/domains';
import { createInboxes, type Inboxes, type InboxRules } from '@mayfly/inbox/inboxes';
import { createMemoryGuessLedger } from '@mayfly/inbox/memory-guess-ledger';
import { createMemoryStore, type MemoryStore } from '@mayfly/inbox/memory-store';
import { deriveSecrets } from '@mayfly/inbox/secrets';
import { parseMessage } from '@mayfly/mail/parse-message';
import { createDataBudget } from '../src/data-budget.ts';
import { usualConnectionLimits } from '../src/guard-connection.ts';
import { createIngester, type Ingester, type IngesterDeps } from '../src/ingester.ts';
import { usualGuessLimits } from '../src/tarpit.ts';
import { parseHere } from './parse-here.ts';

const hour = 3_600_000;
const rules: InboxRules = {
  lifetimesMs: [hour],
  defaultLifetimeMs: hour,
  maxLifetimeMs: hour,
  idleWindowMs: 0,
  tombstoneMs: 24 * hour,
  quota: { messages: 200, bytes: 25_000_000 },
};

export type StartedIngester = {
  readonly port: number;
  readonly inboxes: Inboxes;
  readonly memory: MemoryStore;
  readonly unexpected: readonly unknown[];
  readonly useCertificate: Ingester['useCertificate'];
  /** The sources that came to an inbox, made here under this local part, in order of arrival. */
  sourcesOf(localPart: string): Promise<string[]>;
  summariesOf(localPart: string): Promise<Summary[]>;
  create(localPart: string): Promise<void>;
  close(): Promise<void>;
};

export const nobody = { includes: () => false };

export type IngesterChoices = Partial<IngesterDeps> & {
  /** Stands between the ingester and the verbs. */
  wrap?(inboxes: Inboxes): Inboxes;
};

/** The ingester on a free port over embedded memory, for one domain and any label of another. */
export async function startIngester({ wrap, ...own }: IngesterChoices = {}): Promise<StartedIngester> {
  const memory = createMemoryStore();
  const records = ['mayfly.example', '*.wild.example'].map(newDomain);
  const domains = createDomains(() => records);
  const secrets = deriveSecrets('a secret for tests');
  const inboxes = createInboxes({ store: memory.store, parseStored: parseHere, domains, secrets, rules });
  const unexpected: unknown[] = [];
  const created = new Map<string, { id: string; token: string }>();
  const ingester = createIngester({
    protocol: 'smtp',
    inboxes: wrap ? wrap(inboxes) : inboxes,
    parse: parseMessage,
    now: Date.now,
    maxMessageBytes: 100_000,
    maxRecipients: 100,
    dataBudget: createDataBudget(2_000_000),
    admission: { connections: 0, connectsPerMinute: 0 },
    relays: nobody,
    proxies: nobody,
    guesses: createMemoryGuessLedger(),
    connectionLimits: usualConnectionLimits,
    guessLimits: usualGuessLimits,
    serverName: 'mx.mayfly.example',
    onUnexpected: (error) => unexpected.push(error),
    ...own,
  });
  const { port } = await ingester.listen({ host: '127.0.0.1', port: 0 });

  async function opened(localPart: string) {
    const { id, token } = created.get(localPart) ?? { id: '', token: '' };
    const inbox = await inboxes.open(id, token);
    const { items } = await inboxes.list(inbox, { since: 0, limit: 200 });
    return { inbox, items };
  }

  async function sourcesOf(localPart: string): Promise<string[]> {
    const { inbox, items } = await opened(localPart);
    return Promise.all(
      items.map(async (item) => gunzipSync(await inboxes.readSource(inbox, item.id)).toString('latin1')),
    );
  }

  return {
    port,
    inboxes,
    memory,
    unexpected,
    useCertificate: ingester.useCertificate,
    sourcesOf,
    summariesOf: async (localPart) => (await opened(localPart)).items,
    create: async (localPart) =>
      void created.set(localPart, await inboxes.create({ localPart, domain: 'mayfly.example' })),
    close: async () => {
      await ingester.close();
      await memory.close();
    },
  };
}
