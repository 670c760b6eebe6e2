import { createHttpApi } from '@mayfly/client/http-api';
import { type AppName, type Launched, launch } from '../harness/launch.ts';
import { freePort } from './free-port.ts';
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
  const start = (name: AppName) => startApp(name, settings);
  const [firstGateway, secondGateway, firstIngester, secondIngester] = await Promise.all([
    start('gateway'),
    start('gateway'),
    start('ingester'),
    start('ingester'),
  ]);
  const apps = [firstGateway, secondGateway, firstIngester, secondIngester];
  return {
    gateways: [firstGateway, secondGateway],
    ingesters: [firstIngester, secondIngester],
    stop: async () => void (await Promise.all(apps.map((app) => app.end('SIGKILL')))),
  };
}

export async function createInboxes({ gateways }: Apps, count: number): Promise<readonly ChaosInbox[]> {
  const apis = gateways.map((gateway) => createHttpApi({ baseUrl: urlOf(gateway) }));
  const makers = Array.from({ length: count }, (_, index) => apis[index % apis.length] ?? apis[0]);
  const inboxes = await Promise.all(makers.flatMap((api) => api?.createInbox({}) ?? []));
  return inboxes.map(({ id, token, address }) => ({ inboxId: id, token, address }));
}

export function urlOf(gateway: App): string {
  return `http://127.0.0.1:${gateway.port}`;
}

async function startApp(name: AppName, settings: Record<string, string>): Promise<App> {
  const port = await freePort();
  const portName = name === 'gateway' ? 'MAYFLY_HTTP_PORT' : 'MAYFLY_SMTP_PORT';
  const begin = () => launch(name, { ...settings, [portName]: String(port) });
  const lives: Launched[] = [await begin()];

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
    start: async () => void lives.push(await begin()),
    errors: () => lives.flatMap(({ lines }) => lines.filter(isError)),
  };
}

/** What was not to be expected, and whatever Node itself had to say. */
function isError(line: string): boolean {
  return /"level":"(?:error|fatal)"|^\w*Error\b/.test(line);
}
