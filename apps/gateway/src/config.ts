import { inboxSettings } from '@mayfly/runtime/inbox-settings';
import { settings } from '@mayfly/runtime/settings';
import { z } from 'zod';

export const gatewayConfig = z.object({
  ...inboxSettings,
  MAYFLY_HTTP_HOST: settings.MAYFLY_HTTP_HOST,
  MAYFLY_HTTP_PORT: settings.MAYFLY_HTTP_PORT,
  MAYFLY_PUBLIC_URL: settings.MAYFLY_PUBLIC_URL,
  MAYFLY_ALLOWED_ORIGINS: settings.MAYFLY_ALLOWED_ORIGINS,
  MAYFLY_CHALLENGE: settings.MAYFLY_CHALLENGE,
  MAYFLY_METRICS_HOST: settings.MAYFLY_METRICS_HOST,
  MAYFLY_METRICS_PORT: settings.MAYFLY_METRICS_PORT,
  MAYFLY_OPERATOR_KEY: settings.MAYFLY_OPERATOR_KEY,
});

export type GatewayConfig = z.output<typeof gatewayConfig>;
