import { setTimeout as pause } from 'node:timers/promises';
import KeyvRedis from '@keyv/redis';
import { ErrorReply } from '@redis/client';
import { InboxError } from './inbox-error.ts';
import { createReplicaLanes } from './redis-replicas.ts';
import type { Script } from './redis-scripts.ts';

export type Argument = string | Buffer;

/** One Redis, a primary that Sentinel names, or a cluster: told apart nowhere else. */
export type RedisConnection = {
  /**
   * The key names the node. Rejects with `store_unavailable` where the node cannot be reached or does not
   * answer within the deadline, `store_full` where it is out of memory.
   */
  command(key: string, args: readonly Argument[]): Promise<unknown>;
  /** As `command`, with bulk strings as bytes. */
  commandForBytes(key: string, args: readonly Argument[]): Promise<unknown>;
  run(script: Script, keys: readonly string[], args: readonly Argument[]): Promise<unknown>;
  /**
   * As `run`, and resolves only once so many replicas have what the script wrote. Where they have not in time, it
   * rejects with `store_unavailable`, and what was written stands. All of it within one deadline.
   */
  runForGood(script: Script, keys: readonly string[], args: readonly Argument[], quorum: Quorum): Promise<unknown>;
  /** Every primary there is now. Each rejects as `command` does. */
  primaries(): readonly AskPrimary[];
  /**
   * Hears a sharded channel until the result is called or the line breaks. Resolves once every later message
   * will be heard.
   */
  subscribe(channel: string, listener: ChannelListener): Promise<() => Promise<void>>;
  /** Called on every (re)connect of the command connection. */
  onReady(listener: () => void): void;
  /** A store for one Keyv over this very connection. */
  keyvStore(): KeyvRedis<unknown>;
  close(): Promise<void>;
};

/** How many replicas, and for how long each of them is waited for. */
export type Quorum = { readonly replicas: number; readonly timeoutMs: number };

/** What is no inbox's, but a server's own: its memory, its settings, its keys in turn. */
export type AskPrimary = (args: readonly string[]) => Promise<unknown>;

export type ChannelListener = {
  onMessage(message: string): void;
  /** Messages may be missed from now on: this subscription is over. Called at most once. */
  onBroken(): void;
};

export type RedisOptions = {
  readonly url: string;
  /** Connection trouble, for the log. Told once per outage, not once per try. */
  readonly onError: (error: Error) => void;
  /** Milliseconds a command may take. */
  readonly deadlineMs?: number;
  /** Milliseconds after which a line that brings no answer at all is given up for another one. */
  readonly silenceMs?: number;
};

export const usualDeadlineMs = 8000;
export const usualSilenceMs = 2500;

// socketTimeout ends a handshake that nobody answers; a line that falls silent later `watchPulse` sees. And we
// reconnect for ever.
export const clientDefaults = {
  disableOfflineQueue: true,
  socket: {
    connectTimeout: 2000,
    socketTimeout: usualSilenceMs,
    reconnectStrategy: (retries: number) => Math.min(50 * 2 ** retries, 1000),
  },
};

// Without these Keyv answers true for what was not stored (see docs/decisions.md).
const keyvOptions = { keyPrefixSeparator: ':', throwOnErrors: true, throwOnConnectError: true };

type KeyvClient = Awaited<ReturnType<KeyvRedis<unknown>['getClient']>>;

/** Left to itself, Keyv opens a closed client again, wherever that leads to; it gets the one there is now. */
export function keyvStoreOver(client: () => KeyvClient): KeyvRedis<unknown> {
  const store = new KeyvRedis(client(), keyvOptions);
  store.getClient = async () => client();
  return store;
}

/** One way to one server, as it is now. */
export type Line = {
  send(args: Argument[]): Promise<unknown>;
  sendForBytes(args: Argument[]): Promise<unknown>;
  /** Lines of one and the same connection have the same one. */
  readonly lane: object | string;
};

/**
 * A slot of a cluster is on its way to another node: of the keys of a script some are here and some are there, until
 * all are there, which takes a moment. Nothing of the script was done. Milliseconds.
 */
const tryAgainMs = 25;

/** The commands of a connection, given the line that leads to a key. */
export function commandsOver(lineTo: (key: string) => Line, deadlineMs = usualDeadlineMs) {
  const reach = createReplicaLanes();

  async function evaluate({ send }: Line, { lua, sha }: Script, keys: readonly string[], args: readonly Argument[]) {
    const rest = [String(keys.length), ...keys, ...args];
    const asked = performance.now();
    let command = ['EVALSHA', sha];
    for (;;) {
      try {
        return await send([...command, ...rest]);
      } catch (error) {
        if (isReply(error, 'NOSCRIPT')) command = ['EVAL', lua];
        else if (isReply(error, 'TRYAGAIN') && performance.now() - asked < deadlineMs) await pause(tryAgainMs);
        else throw error;
      }
    }
  }

  /** By one and the same line: asked of another one, WAIT knows nothing of the script, and is content at once. */
  async function evaluateForGood(
    line: Line,
    ...[script, keys, args, quorum]: Parameters<RedisConnection['runForGood']>
  ) {
    const reply = await evaluate(line, script, keys, args);
    if ((await reach(line, quorum)) < quorum.replicas) throw new InboxError('store_unavailable');
    return reply;
  }

  const within = (answer: Promise<unknown>) => available(answer, deadlineMs);
  return {
    command: (key: string, args: readonly Argument[]) => within(lineTo(key).send([...args])),
    commandForBytes: (key: string, args: readonly Argument[]) => within(lineTo(key).sendForBytes([...args])),
    run: (script: Script, keys: readonly string[], args: readonly Argument[]) =>
      within(evaluate(lineTo(keys[0] ?? ''), script, keys, args)),
    runForGood: (...asked: Parameters<RedisConnection['runForGood']>) =>
      within(evaluateForGood(lineTo(asked[1][0] ?? ''), ...asked)),
  };
}

/** Any trouble with the store, in the words of the closed list; what is left is a bug of ours. */
export async function available<T>(
  answer: Promise<T>,
  deadlineMs = usualDeadlineMs,
  { passOn = (_error: unknown): boolean => false } = {},
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new InboxError('store_unavailable')), deadlineMs);
  });
  try {
    return await Promise.race([answer, overdue]);
  } catch (error) {
    throw passOn(error) ? error : inboxErrorFor(error);
  } finally {
    clearTimeout(timer);
  }
}

function isReply(error: unknown, code: string): boolean {
  return error instanceof ErrorReply && error.message.startsWith(code);
}

const passingTroubles =
  /^(LOADING|READONLY|CLUSTERDOWN|MASTERDOWN|TRYAGAIN|NOREPLICAS|MISCONF|BUSY|MOVED|ASK|UNBLOCKED|NOGOODSLAVE)\b/;

function inboxErrorFor(error: unknown): unknown {
  if (error instanceof InboxError) return error;
  if (!(error instanceof ErrorReply)) return new InboxError('store_unavailable', { cause: error });
  if (error.message.startsWith('OOM')) return new InboxError('store_full', { cause: error });
  if (passingTroubles.test(error.message)) return new InboxError('store_unavailable', { cause: error });
  return error;
}

/** A list of listeners that a connection tells of something. */
export function createListeners(): { add(listener: () => void): void; tell(): void } {
  const listeners: (() => void)[] = [];
  return {
    add: (listener) => void listeners.push(listener),
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}

/** At most one report in ten seconds, however many nodes fail however often. */
export function reportOncePerOutage(onError: (error: Error) => void, everyMs = 10_000) {
  let last = Number.NEGATIVE_INFINITY;
  return (error: Error) => {
    if (performance.now() - last < everyMs) return;
    last = performance.now();
    onError(error);
  };
}

/** Ends a client that another one took the place of; what it still has to say is no news. */
export function abandon(client: {
  removeAllListeners(): unknown;
  on(event: 'error', listener: () => void): unknown;
  destroy(): void;
}): void {
  client.removeAllListeners();
  client.on('error', () => {});
  client.destroy();
}

/** For what is done on the way out, where a failure changes nothing. */
export async function quietly(done: Promise<unknown> | undefined): Promise<void> {
  await done?.catch(() => {});
}
