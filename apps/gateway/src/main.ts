import { composeInboxes } from '@mayfly/inbox/compose-inboxes';
import { inboxSettingsFrom } from '@mayfly/runtime/inbox-settings';
import { loadConfig } from '@mayfly/runtime/load-config';
import { run } from '@mayfly/runtime/run';
import { watchStore } from '@mayfly/runtime/store-vitals';
import { composeGateway } from './compose-gateway.ts';
import { composeStoredParser } from './compose-stored-parser.ts';
import { gatewayConfig } from './config.ts';

const workerUrl = new URL('./parse-worker.js', import.meta.url);

run('gateway', async (lifecycle) => {
  const { logger, onStop, ready } = lifecycle;
  const config = loadConfig(gatewayConfig, process.env);
  logger.setLevel(config.MAYFLY_LOG_LEVEL);
  if (config.REDIS_URL === undefined) throw new Error('REDIS_URL is not set: a gateway apart needs a store to share');
  const parseStored = composeStoredParser(lifecycle, workerUrl);
  const composed = await composeInboxes({ ...inboxSettingsFrom(config, lifecycle), parseStored });
  onStop('store', composed.close);
  watchStore(composed, lifecycle.vitals);
  const addresses = await composeGateway(config, composed, lifecycle, new URL('../../web/dist/', import.meta.url));
  ready({ ...addresses, store: composed.kind });
});
