import { composeInboxes } from '@mayfly/inbox/compose-inboxes';
import { parsesNothing } from '@mayfly/inbox/parse-when-read';
import { inboxSettingsFrom } from '@mayfly/runtime/inbox-settings';
import { loadConfig } from '@mayfly/runtime/load-config';
import { run } from '@mayfly/runtime/run';
import { serveStatus } from '@mayfly/runtime/status-server';
import { watchStore } from '@mayfly/runtime/store-vitals';
import { composeIngester } from './compose-ingester.ts';
import { ingesterConfig } from './config.ts';

run('ingester', async (lifecycle) => {
  const { logger, onStop, ready } = lifecycle;
  const config = loadConfig(ingesterConfig, process.env);
  logger.setLevel(config.MAYFLY_LOG_LEVEL);
  if (config.REDIS_URL === undefined) throw new Error('REDIS_URL is not set: an ingester apart needs a store to share');
  const composed = await composeInboxes({ ...inboxSettingsFrom(config, lifecycle), parseStored: parsesNothing });
  onStop('store', composed.close);
  watchStore(composed, lifecycle.vitals);
  const places = await composeIngester(config, composed, lifecycle, new URL('./parse-worker.js', import.meta.url));
  const at = { host: config.MAYFLY_METRICS_HOST, port: config.MAYFLY_METRICS_PORT };
  ready({ ...places, ...(await serveStatus(at, lifecycle)), store: composed.kind });
});
