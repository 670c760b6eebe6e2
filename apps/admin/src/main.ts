import { describeConfig } from '@mayfly/runtime/describe-config';
import { ConfigError, loadConfig } from '@mayfly/runtime/load-config';
import type { z } from 'zod';
import { composeDoctor } from './compose-doctor.ts';
import { adminConfig, doctorConfig, wholeConfig } from './config.ts';
import { createOperatorApi, type OperatorApi, OperatorError } from './operator-api.ts';
import { runCommand } from './run-command.ts';

const code = await runCommand(process.argv.slice(2), {
  api: operatorApi,
  doctor: (options) => composeDoctor(configFrom(doctorConfig), options),
  config: () => describeConfig(wholeConfig, process.env, configFrom),
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
});
// A store that does not answer would be tried for ever.
process.exit(code);

/** Not before it is needed: whoever asks what the command can do has to set nothing. */
function operatorApi(): OperatorApi {
  const { MAYFLY_OPERATOR_URL: url, MAYFLY_OPERATOR_KEY: key } = configFrom(adminConfig);
  return createOperatorApi({ url, key });
}

function configFrom<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>): z.output<z.ZodObject<Shape>> {
  try {
    return loadConfig(schema, process.env);
  } catch (error) {
    throw error instanceof ConfigError ? new OperatorError(error.message, { cause: error }) : error;
  }
}
