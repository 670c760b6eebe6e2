import type { ChallengeResponse } from '@mayfly/contracts/challenge';
import type { FaultsRequest } from '@mayfly/contracts/faults';
import type {
  CodeResponse,
  CreateInboxRequest,
  CreateInboxResponse,
  DomainsResponse,
  ExtendRequest,
  InboxResponse,
  ListResponse,
  MetaResponse,
  PatchMessageRequest,
  SampleResponse,
  WaitResponse,
} from '@mayfly/contracts/http-api';
import type { MessageDocument, Summary } from '@mayfly/contracts/message';

/** One inbox and one mail, told all through the document. */
const inbox: InboxResponse = {
  id: 'Zk3xQ1mB0u7aVd9cR5tNfg',
  address: 'quiet-river-52@mayfly.example',
  createdAt: '2026-11-25T09:00:00.000Z',
  lifetimeSeconds: 600,
  expiresAt: '2026-11-25T09:10:00.000Z',
  idleExpiresAt: null,
  maxExpiresAt: '2026-11-27T09:00:00.000Z',
  serverTime: '2026-11-25T09:00:00.000Z',
};

const created: CreateInboxResponse = { ...inbox, token: 'mJ4kq0c2b7Yx1r8vT5nZ3wLs6dQf9gHiUoPaEtRkVbM' };

const summary: Summary = {
  id: '3f0c6a52-7a55-4c8e-9d0e-0f6b8a1c2d3e',
  seq: 1,
  from: { name: 'Example Shop', address: 'hello@shop.example' },
  to: [{ name: '', address: 'quiet-river-52@mayfly.example' }],
  subject: 'Welcome: your code is 492817',
  preview: 'Your code is 492817. It is good for ten minutes.',
  receivedAt: '2026-11-25T09:00:07.412Z',
  size: 1832,
  seen: false,
  attachmentCount: 0,
  codes: [{ value: '492817', confidence: 0.95, reason: 'named' }],
  links: [],
};

const { seq: _seq, seen: _seen, ...told } = summary;
const message: MessageDocument = {
  ...told,
  cc: [],
  replyTo: [],
  date: '2026-11-25T09:00:06.000Z',
  text: 'Your code is 492817. It is good for ten minutes.\n',
  headers: [{ name: 'Subject', value: 'Welcome: your code is 492817' }],
  envelope: { sender: 'bounces@shop.example', recipient: 'quiet-river-52@mayfly.example' },
  attachments: [],
  notices: [],
};

const list: ListResponse = { items: [summary], ids: [summary.id], cursor: 1, hasMore: false };

const wait: WaitResponse = { items: [summary], cursor: 1, timedOut: false, nearMisses: [] };

const code: CodeResponse = {
  code: '492817',
  link: null,
  candidates: [{ value: '492817', kind: 'code', confidence: 0.95, reason: 'named' }],
  message: summary,
  timedOut: false,
};

const meta: MetaResponse = {
  version: '0.1.0',
  lifetimesSeconds: [600, 3600, 21_600, 86_400, 172_800],
  defaultLifetimeSeconds: 3600,
  maxLifetimeSeconds: 172_800,
  idleWindowSeconds: 86_400,
  retention: 'memory',
  lingerSeconds: 0,
  challenge: 'none',
  limits: { messageBytes: 10_000_000, inboxMessages: 200, inboxBytes: 25_000_000 },
  serverTime: '2026-11-25T09:00:00.000Z',
};

const domains: DomainsResponse = { items: [{ domain: 'mayfly.example', kind: 'exact' }] };

const challenge: ChallengeResponse = { kind: 'none' };

const sample: SampleResponse = { messageId: summary.id };

const createInbox: CreateInboxRequest = { lifetimeSeconds: 600 };
const extend: ExtendRequest = { seconds: 600 };
const patchMessage: PatchMessageRequest = { seen: true };

const faults: FaultsRequest = { greylist: true, delay: { seconds: 5, at: 'data' } };

export const examples = {
  ...{ inbox, created, summary, message, list, wait, code, meta, domains, sample, challenge },
  ...{ createInbox, extend, patchMessage, faults },
};
