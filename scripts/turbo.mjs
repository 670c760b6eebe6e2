/** turbo with its telemetry off: `node scripts/turbo.mjs run build`. */
import { runAloud } from './step.mjs';

process.exitCode = (await runAloud(['turbo', ...process.argv.slice(2)])) ? 0 : 1;
