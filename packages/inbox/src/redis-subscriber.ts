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
  /** Ends the subscriptions of these channels, and tells their listeners. */
  endWhere(which: (channel: string) => boolean): void;
  /** Ends the line and tells every listener; the next subscription opens another. */
  break(): void;
  /** Ends the line in silence. */
  close(): void;
};

type ClientOptions = NonNullable<Parameters<typeof createClient>[0]>;
type Subscription = { readonly channel: string; readonly listener: ChannelListener; hear(message: string): void };
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

  function end({ subscriptions }: Line, which: (subscription: Subscription) => boolean): readonly Subscription[] {
    const ended = [...subscriptions].filter(which);
    for (const subscription of ended) {
      subscriptions.delete(subscription);
      subscription.listener.onBroken();
    }
    return ended;
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
    await fenced(client, client.sSubscribe(channel, hear));
    if (!client.isReady) throw new InboxError('store_unavailable');
    const subscription: Subscription = { channel, listener, hear };
    subscriptions.add(subscription);
    return async () => {
      if (subscriptions.delete(subscription)) await unsubscribe(client, subscription);
    };
  }

  /** Refused where the channel lives here no more; but the library is told that it is to ask when it comes back. */
  async function unsubscribe(client: Line['client'], { channel, hear }: Subscription): Promise<void> {
    if (client.isReady) await quietly(fenced(client, client.sUnsubscribe(channel, hear)));
  }

  async function endWhere(which: (channel: string) => boolean): Promise<void> {
    const opened = await line?.catch(() => undefined);
    if (!opened) return;
    for (const subscription of end(opened, ({ channel }) => which(channel)))
      void unsubscribe(opened.client, subscription);
  }

  return {
    subscribe: (channel, listener) => available(subscribe(channel, listener), deadlineMs, { passOn: isMoved }),
    endWhere: (which) => void endWhere(which),
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

/**
 * Where Redis unsubscribes us while an answer is awaited, the library takes that for the answer, and the answer for
 * the next one's (@redis/client 5.12.1). A PING takes neither for its own, so behind one all is in order again; only
 * that we were unsubscribed is not heard, and that whoever knows the cluster sees: `endWhere`.
 */
async function fenced(client: Line['client'], asked: Promise<void>): Promise<void> {
  await Promise.all([asked, client.sendCommand(['PING'])]);
}

/** `MOVED <slot> <host>:<port>`: asked of the wrong node. */
export function isMoved(error: unknown): error is ErrorReply {
  return error instanceof ErrorReply && error.message.startsWith('MOVED ');
}
