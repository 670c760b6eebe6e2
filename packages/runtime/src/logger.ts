import { type DestinationStream, type Level, pino, stdTimeFunctions } from 'pino';
import { describeError } from './describe-error.ts';

export type LogLevel = Level | 'silent';

/** Numbers, flags and words of ours; never anything a peer sent. `error` may be whatever was thrown. */
export type LogFields = { readonly error?: unknown; readonly [name: string]: unknown };

type Say = (event: string, fields?: LogFields) => void;

/** One JSON line each, on standard output. The event is a constant of ours: what varies is a field. */
export type Logger = {
  readonly debug: Say;
  readonly info: Say;
  readonly warn: Say;
  readonly error: Say;
  readonly fatal: Say;
  setLevel(level: LogLevel): void;
};

export type LoggerOptions = {
  readonly app: string;
  readonly level?: LogLevel;
  readonly destination?: DestinationStream;
};

export function createLogger({
  app,
  level = 'info',
  destination = pino.destination({ dest: 1, sync: true }),
}: LoggerOptions): Logger {
  const lines = pino(
    {
      level,
      base: { app },
      messageKey: 'event',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: withErrorsDescribed },
    },
    destination,
  );
  return {
    debug: (event, fields = {}) => lines.debug(fields, event),
    info: (event, fields = {}) => lines.info(fields, event),
    warn: (event, fields = {}) => lines.warn(fields, event),
    error: (event, fields = {}) => lines.error(fields, event),
    fatal: (event, fields = {}) => lines.fatal(fields, event),
    setLevel: (wanted) => {
      lines.level = wanted;
    },
  };
}

/** Under any name: an error is described even where someone called its field otherwise. */
function withErrorsDescribed(fields: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const isError = name === 'error' || value instanceof Error;
      return [name, isError ? describeError(value) : value];
    }),
  );
}
