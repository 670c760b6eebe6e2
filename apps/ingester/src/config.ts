import { inboxSettings } from '@mayfly/runtime/inbox-settings';
import { settings } from '@mayfly/runtime/settings';
import { z } from 'zod';

export const ingesterConfig = z.object({
  ...inboxSettings,
  MAYFLY_SMTP_HOST: settings.MAYFLY_SMTP_HOST,
  MAYFLY_SMTP_PORT: settings.MAYFLY_SMTP_PORT,
});

export type IngesterConfig = z.output<typeof ingesterConfig>;
