import type { Clock } from './clock.ts';
import type { InboxEvents } from './inbox-events.ts';
import type { InboxStore } from './inbox-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { createRedisClock } from './redis-clock.ts';
import { connectRedis } from './redis-connection.ts';
import { createRedisEvents } from './redis-events.ts';
import { agreeOnSecret, secretStillStands } from './redis-secret.ts';
import { createRedisStore } from './redis-store.ts';
import { deriveSecrets, type InboxSecrets, newSecret } from './secrets.ts';

export type ComposedStore = {
  readonly kind: 'memory' | 'redis';
  readonly store: InboxStore;
  readonly events: InboxEvents;
  readonly clock: Clock;
  readonly secrets: InboxSecrets;
  close(): Promise<void>;
};

export type StoreSettings = {
  /** undefined: embedded memory. */
  readonly redisUrl: string | undefined;
  readonly secret: string | undefined;
  readonly onConnectionError: (error: Error) => void;
  /** The store was begun with another secret than ours: nothing we do with it can be right. */
  readonly onForeignStore: () => void;
};

/** For the composition roots: the store that the settings name, with what goes with it. */
export async function composeStore(settings: StoreSettings): Promise<ComposedStore> {
  return settings.redisUrl === undefined ? composeMemory(settings) : composeRedis(settings, settings.redisUrl);
}

async function composeMemory({ secret }: StoreSettings): Promise<ComposedStore> {
  const { store, events, close } = createMemoryStore();
  const secrets = deriveSecrets(secret ?? newSecret());
  return { kind: 'memory', store, events, clock: { now: Date.now }, secrets, close };
}

async function composeRedis(settings: StoreSettings, url: string): Promise<ComposedStore> {
  const redis = await connectRedis({ url, onError: settings.onConnectionError });
  const secret = await agreeOnSecret(redis, settings.secret);
  const clock = await createRedisClock(redis);
  redis.onReady(() => {
    secretStillStands(redis, secret, settings.secret).then((stands) => {
      if (!stands) settings.onForeignStore();
    }, settings.onConnectionError);
  });
  return {
    kind: 'redis',
    store: createRedisStore(redis),
    events: createRedisEvents(redis),
    clock,
    secrets: deriveSecrets(secret),
    close: async () => {
      clock.stop();
      await redis.close();
    },
  };
}
