import { randomBytes, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type CreateInboxResponse, createInboxResponse } from '@mayfly/contracts/http-api';
import type { ActionLink, MessageDocument, OneTimeCode } from '@mayfly/contracts/message';
import { type ApiKeys, createApiKeys } from '@mayfly/inbox/api-keys';
import { openDomainRoster } from '@mayfly/inbox/domain-roster';
import { createDomains, newDomain } from '@mayfly/inbox/domains';
import type { Delivery, StoredSummary } from '@mayfly/inbox/inbox-store';
import { createInboxes, type Inboxes } from '@mayfly/inbox/inboxes';
import { createMemoryApiKeys } from '@mayfly/inbox/memory-api-keys';
import { createMemoryDomains } from '@mayfly/inbox/memory-domains';
import { createMemoryRateLimits } from '@mayfly/inbox/memory-rate-limits';
import { createMemoryStore, type MemoryStore } from '@mayfly/inbox/memory-store';
import { createOperatedDomains, type OperatedDomains } from '@mayfly/inbox/operated-domains';
import { parsesNothing } from '@mayfly/inbox/parse-when-read';
import { deriveSecrets } from '@mayfly/inbox/secrets';
import { createLogger } from '@mayfly/runtime/logger';
import { onTestFinished } from 'vitest';
import { noChallenge } from '../src/challenge.ts';
import { createGateway, type Gateway } from '../src/gateway.ts';
import type { GatewayDeps } from '../src/gateway-deps.ts';
import { type LimitSettings, noLimits } from '../src/limits/limits-from.ts';
import { expectDescribed } from './expect-described.ts';

export type Started = MemoryStore & {
  gateway: Gateway;
  inboxes: Inboxes;
  apiKeys: ApiKeys;
  operatedDomains: OperatedDomains;
  /** Every line the gateway logged, as it stands in the log. */
  lines: string[];
  url: string;
  call(path: string, init?: RequestInit): Promise<Response>;
  createInbox(lifetimeSeconds?: number): Promise<CreateInboxResponse>;
  deliver(inboxId: string, mail?: Partial<Mail>): Promise<string>;
};

export type Mail = {
  codes: OneTimeCode[];
  links: ActionLink[];
  subject: string;
  source: Buffer;
  document: Buffer;
  attachments: string;
  storedSource: Buffer;
};

export type Choices = Partial<
  Pick<GatewayDeps, 'allowedOrigins' | 'publicUrl' | 'webRoot' | 'challenge' | 'rateLimit'>
> & {
  /** Whatever is not named here has no limit. */
  limits?: Partial<Omit<LimitSettings, 'rates'>> & { rates?: Partial<LimitSettings['rates']> };
  idleWindowMs?: number;
  /** Stands between the gateway and the verbs, to make them fail. */
  spoil?(inboxes: Inboxes): Inboxes;
  /** Stands between the gateway and the facts. */
  overhear?(events: MemoryStore['events']): MemoryStore['events'];
};

/** A real gateway on a free port over the memory store; stopped when the test is over. */
export async function startGateway(choices: Choices = {}): Promise<Started> {
  const { idleWindowMs = 0, spoil, overhear, limits, ...deps } = choices;
  const memory = createMemoryStore({ sweepEveryMs: 20 });
  const roster = await openDomainRoster({
    store: createMemoryDomains(),
    initial: ['mayfly.localhost', '*.wild.localhost'].map(newDomain),
    clock: Date,
    onError: (error) => {
      throw error;
    },
  });
  const domains = createDomains(roster.records);
  const operatedDomains = createOperatedDomains({ roster, clock: Date, maxLifetimeMs: 7_200_000 });
  const quota = { messages: 50, bytes: 5_000_000 };
  const inboxes = createInboxes({
    parseStored: parsesNothing,
    store: memory.store,
    domains,
    secrets: deriveSecrets('a secret for tests alone'),
    rules: {
      lifetimesMs: [1000, 60_000, 3_600_000],
      defaultLifetimeMs: 3_600_000,
      maxLifetimeMs: 7_200_000,
      idleWindowMs,
      tombstoneMs: 7_200_000,
      quota,
    },
  });
  const apiKeys = createApiKeys({ store: createMemoryApiKeys(), secret: randomBytes(32), clock: Date });
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  const gateway = createGateway({
    inboxes: spoil ? spoil(inboxes) : inboxes,
    apiKeys,
    events: overhear ? overhear(memory.events) : memory.events,
    domains,
    challenge: noChallenge,
    rateLimit: createMemoryRateLimits(),
    limits: { ...noLimits, ...limits, rates: { ...noLimits.rates, ...limits?.rates } },
    clock: Date,
    meta: () => ({
      version: '0.0.0',
      lifetimesSeconds: [1, 60, 3600],
      defaultLifetimeSeconds: 3600,
      maxLifetimeSeconds: 7200,
      idleWindowSeconds: idleWindowMs / 1000,
      retention: 'memory',
      lingerSeconds: 0,
      limits: { messageBytes: 1_000_000, inboxMessages: quota.messages, inboxBytes: quota.bytes },
    }),
    webRoot: undefined,
    publicUrl: undefined,
    allowedOrigins: [],
    logger: createLogger({ app: 'gateway', destination }),
    ...deps,
  });
  const { port } = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${port}`;
  onTestFinished(async () => {
    await gateway.close();
    await roster.close();
    await memory.close();
  });

  /** Whatever is answered to any test is what the document says. */
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(`${url}${path}`, init);
    await expectDescribed(init.method ?? 'GET', path, answer);
    return answer;
  }

  async function createInbox(lifetimeSeconds = 3600): Promise<CreateInboxResponse> {
    const answer = await call('/api/v1/inboxes', json('POST', { lifetimeSeconds }));
    return createInboxResponse.parse(await answer.json());
  }

  async function deliver(inboxId: string, mail: Partial<Mail> = {}): Promise<string> {
    const delivery = newDelivery(mail);
    const delivered = await inboxes.deliver(inboxId, delivery);
    if (delivered !== 'stored') throw new Error(delivered);
    return delivery.messageId;
  }

  return { ...memory, gateway, inboxes, apiKeys, operatedDomains, lines, url, call, createInbox, deliver };
}

export function newDelivery(mail: Partial<Mail> = {}): Delivery {
  const messageId = randomUUID();
  const found = { codes: mail.codes ?? [], links: mail.links ?? [] };
  const { subject = 'Hello', source = Buffer.from(`Subject: ${subject}\r\n\r\nHello\r\n`) } = mail;
  return {
    messageId,
    digest: undefined,
    summary: { ...summaryOf(messageId, subject, source.length), ...found },
    size: source.length,
    document: mail.document ?? gzipSync(JSON.stringify(documentOf(messageId, subject, source.length))),
    source: mail.storedSource ?? gzipSync(source),
    attachments: mail.attachments ?? '[]',
  };
}

export function json(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } };
}

export function bearer(token: string): { Authorization: string } {
  return { Authorization: `Bearer ${token}` };
}

function documentOf(id: string, subject: string, size: number): MessageDocument {
  return {
    ...summaryOf(id, subject, size),
    ...{ cc: [], replyTo: [], text: 'Hello', headers: [], attachments: [], notices: [] },
    envelope: { sender: 'ada@example.org', recipient: 'quiet-river@mayfly.localhost' },
  };
}

function summaryOf(id: string, subject: string, size: number): StoredSummary {
  return {
    id,
    from: { name: 'Ada', address: 'ada@example.org' },
    to: [],
    subject,
    preview: '',
    receivedAt: new Date().toISOString(),
    size,
    attachmentCount: 0,
    codes: [],
    links: [],
  };
}
