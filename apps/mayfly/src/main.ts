import { composeGateway } from '@mayfly/gateway/compose-gateway';
import { composeStoredParser } from '@mayfly/gateway/compose-stored-parser';
import { composeInboxes } from '@mayfly/inbox/compose-inboxes';
import { composeIngester } from '@mayfly/ingester/compose-ingester';
import { inboxSettingsFrom } from '@mayfly/runtime/inbox-settings';
import { loadConfig } from '@mayfly/runtime/load-config';
import { run } from '@mayfly/runtime/run';
import { watchStore } from '@mayfly/runtime/store-vitals';
import { mayflyConfig } from './config.ts';
import { welcome } from './welcome.ts';

const workerUrl = new URL('./parse-worker.js', import.meta.url);

run('mayfly', async (lifecycle) => {
  const { logger, onStop, ready } = lifecycle;
  const config = loadConfig(mayflyConfig, process.env);
  logger.setLevel(config.MAYFLY_LOG_LEVEL);
  const parseStored = composeStoredParser(lifecycle, workerUrl);
  const composed = await composeInboxes({ ...inboxSettingsFrom(config, lifecycle), parseStored });
  onStop('store', composed.close);
  watchStore(composed, lifecycle.vitals);
  const places = await composeIngester(config, composed, lifecycle, workerUrl);
  const { url, ...operator } = await composeGateway(
    config,
    composed,
    lifecycle,
    new URL('../../web/dist/', import.meta.url),
  );
  process.stdout.write(welcome({ url, smtp: places.smtp, store: composed.kind }));
  ready({ url, ...operator, ...places, store: composed.kind });
});
