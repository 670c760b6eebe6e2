import type { Clock } from './clock.ts';
import { createDomains, type Domains } from './domains.ts';
import type { InboxEvents } from './inbox-events.ts';
import type { InboxStore } from './inbox-store.ts';
import { createInboxes, type Inboxes, type InboxRules } from './inboxes.ts';
import { createMemoryStore } from './memory-store.ts';
import { createRedisClock } from './redis-clock.ts';
import { connectRedis } from './redis-connect.ts';
import { createRedisEvents } from './redis-events.ts';
import { agreeOnSecret, secretStillStands } from './redis-secret.ts';
import { createRedisStore } from './redis-store.ts';
import { deriveSecrets, newSecret } from './secrets.ts';

export type ComposedInboxes = {
  readonly kind: 'memory' | 'redis';
  readonly inboxes: Inboxes;
  readonly events: InboxEvents;
  readonly domains: Domains;
  readonly clock: Clock;
  close(): Promise<void>;
};

export type InboxesSettings = {
  /** undefined: embedded memory. */
  readonly redisUrl: string | undefined;
  readonly secret: string | undefined;
  /** As the setting has them: `example.org`, `*.example.org`. */
  readonly domains: readonly string[];
  readonly rules: InboxRules;
  readonly onConnectionError: (error: Error) => void;
  /** The store was begun with another secret than ours: nothing we do with it can be right. */
  readonly onForeignStore: () => void;
};

/** For the composition roots: the verbs on the store that the settings name. */
export async function composeInboxes(settings: InboxesSettings): Promise<ComposedInboxes> {
  const { redisUrl } = settings;
  const { kind, store, events, clock, secret, close } =
    redisUrl === undefined ? composeMemory(settings) : await composeRedis(settings, redisUrl);
  const domains = createDomains(settings.domains);
  const inboxes = createInboxes({ store, domains, secrets: deriveSecrets(secret), rules: settings.rules });
  return { kind, inboxes, events, domains, clock, close };
}

type ComposedStore = Omit<ComposedInboxes, 'inboxes' | 'domains'> & {
  readonly store: InboxStore;
  readonly secret: string;
};

function composeMemory({ secret = newSecret() }: InboxesSettings): ComposedStore {
  return { kind: 'memory', ...createMemoryStore(), clock: { now: Date.now }, secret };
}

async function composeRedis(settings: InboxesSettings, url: string): Promise<ComposedStore> {
  const redis = await connectRedis({ url, onError: settings.onConnectionError });
  const secret = await agreeOnSecret(redis, settings.secret);
  const clock = await createRedisClock(redis);
  redis.onReady(() => {
    secretStillStands(redis, secret, settings.secret).then((stands) => {
      if (!stands) settings.onForeignStore();
    }, settings.onConnectionError);
  });
  const close = async () => {
    clock.stop();
    await redis.close();
  };
  return {
    kind: 'redis',
    store: createRedisStore(redis),
    events: createRedisEvents(redis),
    clock,
    secret,
    close,
  };
}
