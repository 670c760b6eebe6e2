import type { IngesterConfig } from './config.ts';
import { createDataBudget } from './data-budget.ts';
import { usualConnectionLimits } from './guard-connection.ts';
import { usualGuessLimits } from './tarpit.ts';

/** In the words of the ingester. What a connection of either protocol may cost, they share. */
export function ingesterLimits(config: IngesterConfig) {
  return {
    maxMessageBytes: config.MAYFLY_MESSAGE_SIZE,
    maxRecipients: config.MAYFLY_SMTP_RECIPIENTS,
    dataBudget: createDataBudget(config.MAYFLY_SMTP_DATA_SIZE ?? 20 * config.MAYFLY_MESSAGE_SIZE),
    admission: {
      connections: config.MAYFLY_SMTP_CONNECTIONS,
      connectsPerMinute: config.MAYFLY_SMTP_CONNECTS_PER_MINUTE,
    },
    connectionLimits: {
      idleMs: config.MAYFLY_SMTP_IDLE_TIMEOUT,
      lineMs: config.MAYFLY_SMTP_COMMAND_TIMEOUT,
      sessionMs: config.MAYFLY_SMTP_SESSION_TIMEOUT,
      data: { ...usualConnectionLimits.data, bytesPerSecond: config.MAYFLY_SMTP_DATA_RATE },
      badCommands: config.MAYFLY_SMTP_BAD_COMMANDS,
      idleCommands: config.MAYFLY_SMTP_IDLE_COMMANDS,
    },
    guessLimits: {
      ...usualGuessLimits,
      most: config.MAYFLY_SMTP_GUESSES,
      mostPerHour: config.MAYFLY_SMTP_GUESSES_PER_HOUR,
    },
  };
}
