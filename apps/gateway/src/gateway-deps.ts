import type { ErrorCode } from '@mayfly/contracts/error-code';
import type { MetaResponse } from '@mayfly/contracts/http-api';
import type { ApiKeys } from '@mayfly/inbox/api-keys';
import type { Clock } from '@mayfly/inbox/clock';
import type { Domains } from '@mayfly/inbox/domains';
import type { InboxEvents } from '@mayfly/inbox/inbox-events';
import type { Inboxes } from '@mayfly/inbox/inboxes';
import type { CreateRateLimit } from '@mayfly/inbox/rate-limit';
import type { Challenge } from './challenge.ts';
import type { LimitSettings } from './limits/limits-from.ts';

export type GatewayDeps = {
  readonly inboxes: Inboxes;
  readonly apiKeys: Pick<ApiKeys, 'recognise'>;
  readonly events: InboxEvents;
  readonly domains: Pick<Domains, 'list'>;
  /** What stands before a new inbox. */
  readonly challenge: Challenge;
  readonly rateLimit: CreateRateLimit;
  /** How much of anything one peer may ask for, and who that is. */
  readonly limits: LimitSettings;
  readonly clock: Clock;
  /** What `GET /meta` answers, but for what is told by the clock and the challenge. */
  readonly meta: () => Omit<MetaResponse, 'serverTime' | 'challenge'>;
  /** The built web app; undefined serves the API alone. */
  readonly webRoot: URL | undefined;
  /** How browsers reach this server, where a proxy changes it on the way. */
  readonly publicUrl: URL | undefined;
  /** Origins of other sites whose pages may use the API, as browsers spell them: `https://example.org`. */
  readonly allowedOrigins: readonly string[];
  readonly logger: Logger;
  /** Hears of every request that is refused, by why. */
  readonly onRefused?: (code: ErrorCode) => void;
};

/**
 * What the gateway needs of a logger. Neither event nor fields hold what a peer sent, but `error` may be whatever
 * was thrown: of that the logger tells no message.
 */
export type Logger = Record<'warn' | 'error', (event: string, fields: { readonly [name: string]: unknown }) => void>;
