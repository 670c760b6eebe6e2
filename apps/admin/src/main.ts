import { ConfigError, loadConfig } from '@mayfly/runtime/load-config';
import { adminConfig } from './config.ts';
import { createOperatorApi, type OperatorApi, OperatorError } from './operator-api.ts';
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  api: operatorApi,
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
});

/** Not before it is needed: whoever asks what the command can do has to set nothing. */
function operatorApi(): OperatorApi {
  try {
    const { MAYFLY_OPERATOR_URL: url, MAYFLY_OPERATOR_KEY: key } = loadConfig(adminConfig, process.env);
    return createOperatorApi({ url, key });
  } catch (error) {
    throw error instanceof ConfigError ? new OperatorError(error.message, { cause: error }) : error;
  }
}
