import { createClient, ErrorReply } from '@redis/client';
import { InboxError } from './inbox-error.ts';
import {
  available,
  type ChannelListener,
  clientDefaults,
  quietly,
  type RedisOptions,
  usualSilenceMs,
} from './redis-connection.ts';
import { watchPulse } from './redis-pulse.ts';

export type Subscriber = {
  /** As `RedisConnection.subscribe`. Rejects with Redis's MOVED where the channel lives on another node. */
  subscribe(channel: string, listener: ChannelListener): Promise<() => Promise<void>>;
  /** Ends the line and tells every listener; the next subscription opens another. */
  break(): void;
  /** Ends the line in silence. */
  close(): void;
};

type ClientOptions = NonNullable<Parameters<typeof createClient>[0]>;
type Subscription = { readonly channel: string; readonly listener: ChannelListener };
type Line = {
  readonly client: ReturnType<typeof createClient>;
  readonly subscriptions: Set<Subscription>;
  stopPulse(): void;
};

const openWithinMs = 3000;

/**
 * One connection that hears the sharded channels of one node. It is opened by the first subscription, and when
 * it breaks it is thrown away with all its subscriptions: each listener is told, and begins anew. Mending it
 * in place would leave the question of what was heard meanwhile.
 */
export function createSubscriber(
  options: ClientOptions,
  { deadlineMs, silenceMs = usualSilenceMs }: Pick<RedisOptions, 'deadlineMs' | 'silenceMs'>,
): Subscriber {
  let line: Promise<Line> | undefined;

  async function open(): Promise<Line> {
    const client = createClient({
      ...options,
      socket: { ...clientDefaults.socket, ...options.socket, reconnectStrategy: false },
    });
    const stopPulse = watchPulse(
      () => [client],
      () => breakLine(opened),
      silenceMs,
    );
    const opened: Line = { client, subscriptions: new Set(), stopPulse };
    client.on('error', () => breakLine(opened));
    client.on('end', () => breakLine(opened));
    // Redis moved the channel's slot to another node and has unsubscribed us here.
    client.on('sharded-channel-moved', (moved: string) => end(opened, ({ channel }) => channel === String(moved)));
    try {
      // A connection that breaks while it is made may leave the promise of it open for ever.
      await available(client.connect(), openWithinMs);
      return opened;
    } catch (error) {
      breakLine(opened);
      throw error;
    }
  }

  function breakLine(broken: Line): void {
    broken.stopPulse();
    if (broken.client.isOpen) broken.client.destroy();
    end(broken, () => true);
  }

  function end({ subscriptions }: Line, which: (subscription: Subscription) => boolean): void {
    for (const subscription of [...subscriptions].filter(which)) {
      subscriptions.delete(subscription);
      subscription.listener.onBroken();
    }
  }

  async function currentLine(): Promise<Line> {
    line ??= open();
    const asked = line;
    const opened = await asked.catch(() => undefined);
    if (opened?.client.isReady) return opened;
    if (line === asked) line = undefined;
    throw new InboxError('store_unavailable');
  }

  async function subscribe(channel: string, listener: ChannelListener): Promise<() => Promise<void>> {
    const { client, subscriptions } = await currentLine();
    const hear = (message: string) => listener.onMessage(message);
    await client.sSubscribe(channel, hear);
    if (!client.isReady) throw new InboxError('store_unavailable');
    const subscription: Subscription = { channel, listener };
    subscriptions.add(subscription);
    return async () => {
      if (subscriptions.delete(subscription) && client.isReady) await quietly(client.sUnsubscribe(channel, hear));
    };
  }

  return {
    subscribe: (channel, listener) => available(subscribe(channel, listener), deadlineMs, { passOn: isMoved }),
    break: () => {
      line?.then(breakLine, () => {});
      line = undefined;
    },
    close: () => {
      line?.then(
        ({ client, subscriptions, stopPulse }) => {
          stopPulse();
          subscriptions.clear();
          if (client.isOpen) client.destroy();
        },
        () => {},
      );
      line = undefined;
    },
  };
}

/** `MOVED <slot> <host>:<port>`: asked of the wrong node. */
export function isMoved(error: unknown): error is ErrorReply {
  return error instanceof ErrorReply && error.message.startsWith('MOVED ');
}
