import { inboxSettings } from '@mayfly/runtime/inbox-settings';
import { settings } from '@mayfly/runtime/settings';
import { z } from 'zod';

export const ingesterConfig = z.object({
  ...inboxSettings,
  MAYFLY_SMTP_HOST: settings.MAYFLY_SMTP_HOST,
  MAYFLY_SMTP_PORT: settings.MAYFLY_SMTP_PORT,
  MAYFLY_SMTP_CONNECTIONS: settings.MAYFLY_SMTP_CONNECTIONS,
  MAYFLY_SMTP_CONNECTS_PER_MINUTE: settings.MAYFLY_SMTP_CONNECTS_PER_MINUTE,
  MAYFLY_SMTP_DATA_SIZE: settings.MAYFLY_SMTP_DATA_SIZE,
  MAYFLY_SMTP_TLS_CERT: settings.MAYFLY_SMTP_TLS_CERT,
  MAYFLY_SMTP_TLS_KEY: settings.MAYFLY_SMTP_TLS_KEY,
  MAYFLY_AUTHENTICATION_RESULTS: settings.MAYFLY_AUTHENTICATION_RESULTS,
  MAYFLY_RESOLVER: settings.MAYFLY_RESOLVER,
});

export type IngesterConfig = z.output<typeof ingesterConfig>;
