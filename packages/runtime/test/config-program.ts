import { z } from 'zod';
import { loadConfig } from '../src/load-config.ts';
import { run } from '../src/run.ts';
import { settings } from '../src/settings.ts';

/** Starts as an app does: settings from a JSON argument, for a test of what a wrong one does to a real process. */
run('program', async ({ ready }) => {
  loadConfig(z.object(settings), JSON.parse(process.argv[2] ?? '{}'));
  ready({ store: 'memory' });
});
