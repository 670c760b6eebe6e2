import { settings } from '@mayfly/runtime/settings';
import { z } from 'zod';

export const adminConfig = z.object({
  MAYFLY_OPERATOR_URL: settings.MAYFLY_OPERATOR_URL,
  // What a server can do without, its operator cannot.
  MAYFLY_OPERATOR_KEY: settings.MAYFLY_OPERATOR_KEY.unwrap()
    .meta({ hidden: true })
    .describe('The key that the server was started with.'),
});
