import { inboxSettings } from '@mayfly/runtime/inbox-settings';
import { settings } from '@mayfly/runtime/settings';
import { z } from 'zod';

export const adminConfig = z.object({
  MAYFLY_OPERATOR_URL: settings.MAYFLY_OPERATOR_URL,
  // What a server can do without, its operator cannot.
  MAYFLY_OPERATOR_KEY: settings.MAYFLY_OPERATOR_KEY.unwrap()
    .meta({ hidden: true })
    .describe('The key that the server was started with.'),
});

/** What the servers were started with, as far as it can be seen from outside. */
export const doctorConfig = z.object({
  ...inboxSettings,
  MAYFLY_HTTP_HOST: settings.MAYFLY_HTTP_HOST,
  MAYFLY_HTTP_PORT: settings.MAYFLY_HTTP_PORT,
  MAYFLY_SMTP_HOST: settings.MAYFLY_SMTP_HOST,
  MAYFLY_SMTP_PORT: settings.MAYFLY_SMTP_PORT,
  MAYFLY_PUBLIC_URL: settings.MAYFLY_PUBLIC_URL,
  MAYFLY_RESOLVER: settings.MAYFLY_RESOLVER,
});

export type DoctorConfig = z.output<typeof doctorConfig>;

/** Every setting there is. */
export const wholeConfig = z.object(settings);
