import type { GatewayConfig } from '../config.ts';
import type { Rates } from './ask-limits.ts';
import type { TrustedProxies } from './client-address.ts';

export type LimitSettings = {
  readonly rates: Rates;
  readonly trustedProxies: TrustedProxies | undefined;
  readonly socketsPerAddress: number;
};

/** In the words of this room. */
export function limitsFrom(config: GatewayConfig): LimitSettings {
  const { MAYFLY_CHALLENGES_PER_HOUR: challenges } = config;
  return {
    rates: {
      create: {
        address: config.MAYFLY_CREATE_PER_HOUR,
        session: config.MAYFLY_SESSION_CREATE_PER_HOUR,
        key: config.MAYFLY_KEY_CREATE_PER_HOUR,
      },
      // Who holds an API key needs none.
      challenge: { address: challenges, session: 0, key: challenges },
      check: {
        address: config.MAYFLY_CHECK_PER_HOUR,
        session: config.MAYFLY_SESSION_CHECK_PER_HOUR,
        key: config.MAYFLY_KEY_CHECK_PER_HOUR,
      },
    },
    trustedProxies: config.MAYFLY_TRUST_PROXY,
    socketsPerAddress: config.MAYFLY_SOCKETS_PER_IP,
  };
}

/**
 * What an operator may not have meant: this server speaks no TLS itself, so where people reach it by https there is a
 * proxy in between.
 */
export function limitsWarning(
  config: Pick<GatewayConfig, 'MAYFLY_PUBLIC_URL' | 'MAYFLY_TRUST_PROXY'>,
): string | undefined {
  const { MAYFLY_PUBLIC_URL: url, MAYFLY_TRUST_PROXY: trusted } = config;
  return url?.startsWith('https:') && trusted === undefined
    ? 'all visitors are counted as one, the proxy before this server: set MAYFLY_TRUST_PROXY'
    : undefined;
}

/** For whoever counts elsewhere, or not at all. */
export const noLimits: LimitSettings = {
  rates: {
    create: { address: 0, session: 0, key: 0 },
    challenge: { address: 0, session: 0, key: 0 },
    check: { address: 0, session: 0, key: 0 },
  },
  trustedProxies: undefined,
  socketsPerAddress: 0,
};
