import { createHttpApi } from '@mayfly/client/http-api';
import { freePort } from '@mayfly/test-peers/free-port';
import { startTcpBalancer, type TcpBalancer } from '@mayfly/test-peers/tcp-balancer';
import { type AppName, type Launched, launch } from '../harness/launch.ts';
import type { ChaosStore } from './stores.ts';

/** One process of ours. Whoever starts it again finds it on the port it had. */
export type App = {
  readonly name: AppName;
  readonly port: number;
  end(signal: NodeJS.Signals): Promise<void>;
  start(): Promise<void>;
  /** Everything logged as an error, by this process and those before it. */
  errors(): readonly string[];
};

/** Two gateways and two ingesters, each its own process, on one store. */
export type Apps = {
  readonly gateways: readonly [App, App];
  readonly ingesters: readonly [App, App];
  /** One name for both gateways, which pins nobody to either. */
  readonly balancer: Pick<TcpBalancer, 'port'>;
};

export type ChaosInbox = { readonly inboxId: string; readonly token: string; readonly address: string };

const roomy = { MAYFLY_INBOX_MESSAGES: '10000', MAYFLY_INBOX_SIZE: '1GB', MAYFLY_LIFETIMES: '1h' };
// All the senders and all the readers here come from one address.
const unlimited = {
  MAYFLY_CREATE_PER_HOUR: '0',
  MAYFLY_SOCKETS_PER_IP: '0',
  MAYFLY_SMTP_CONNECTIONS: '0',
  MAYFLY_SMTP_CONNECTS_PER_MINUTE: '0',
};

export async function startApps({ url, env }: ChaosStore): Promise<Apps & { stop(): Promise<void> }> {
  const settings = { ...roomy, ...unlimited, ...env, REDIS_URL: url, MAYFLY_LOG_LEVEL: 'error' };
  const gateways = [await prepareApp('gateway', settings), await prepareApp('gateway', settings)] as const;
  const ingesters = [await prepareApp('ingester', settings), await prepareApp('ingester', settings)] as const;
  const apps = [...gateways, ...ingesters];
  const balancer = await startTcpBalancer(gateways.map(({ port }) => port));
  const stop = async () => {
    await Promise.all(apps.map((app) => app.end('SIGKILL')));
    await balancer.stop();
  };
  const started = await Promise.allSettled(apps.map((app) => app.start()));
  const failed = started.find(({ status }) => status === 'rejected');
  if (failed?.status !== 'rejected') return { gateways, ingesters, balancer, stop };
  await stop();
  throw failed.reason;
}

export function createInboxes({ gateways }: Apps, count: number): Promise<ChaosInbox[]> {
  const [one, other] = gateways;
  return Promise.all(Array.from({ length: count }, (_, index) => createInbox(index % 2 === 0 ? one : other)));
}

export async function createInbox(gateway: App): Promise<ChaosInbox> {
  const { id, token, address } = await createHttpApi({ baseUrl: urlOf(gateway) }).createInbox({});
  return { inboxId: id, token, address };
}

export function urlOf({ port }: Pick<App, 'port'>): string {
  return `http://127.0.0.1:${port}`;
}

async function prepareApp(name: AppName, settings: Record<string, string>): Promise<App> {
  const port = await freePort();
  const portName = name === 'gateway' ? 'MAYFLY_HTTP_PORT' : 'MAYFLY_SMTP_PORT';
  const lives: Launched[] = [];

  async function end(signal: NodeJS.Signals): Promise<void> {
    const life = lives.at(-1);
    if (!life || life.process.exitCode !== null || life.process.signalCode !== null) return;
    const code = await life.end(signal);
    if (signal === 'SIGTERM' && code !== 0) throw new Error(`the ${name} ended with ${code} on SIGTERM`);
  }

  return {
    name,
    port,
    end,
    start: async () => void lives.push(await launch(name, { ...settings, [portName]: String(port) })),
    errors: () => lives.flatMap(({ lines }) => lines.filter(isError)),
  };
}

/** What was not to be expected, and whatever Node itself had to say. */
function isError(line: string): boolean {
  return /"level":"(?:error|fatal)"|^\w*Error\b/.test(line);
}
