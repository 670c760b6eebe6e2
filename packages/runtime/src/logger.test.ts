import { expect, test } from 'vitest';
import { createLogger, type LogLevel } from './logger.ts';

function listen(level?: LogLevel) {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const logger = createLogger({ app: 'ingester', destination, ...(level === undefined ? {} : { level }) });
  return { logger, lines };
}

test('writes the event and its fields as one line of JSON, without process id or host name', () => {
  const { logger, lines } = listen();
  logger.info('stored', { bytes: 12, smtp: { port: 25 } });
  expect(lines).toEqual([
    { level: 'info', time: expect.any(String), app: 'ingester', event: 'stored', bytes: 12, smtp: { port: 25 } },
  ]);
  expect(new Date(String(lines[0]?.time)).toISOString()).toBe(lines[0]?.time);
});

test('writes what is at its level or above', () => {
  const { logger, lines } = listen('warn');
  for (const level of ['debug', 'info', 'warn', 'error', 'fatal'] as const) logger[level](level);
  expect(lines.map(({ event }) => event)).toEqual(['warn', 'error', 'fatal']);
  logger.setLevel('silent');
  logger.fatal('unheard');
  expect(lines).toHaveLength(3);
});

test.each(['debug', 'info', 'warn', 'error', 'fatal'] as const)(
  'tells nothing of an error’s message at level %s',
  (level) => {
    const { logger, lines } = listen('debug');
    const error = Object.assign(new Error('canary'), { code: 'EPIPE', response: 'canary' });
    logger[level]('failed', { error });
    logger[level]('failed', { reason: error });
    logger[level]('failed', { err: error });
    expect(lines).toMatchObject([
      { error: { code: 'EPIPE' } },
      { reason: { code: 'EPIPE' } },
      { err: { code: 'EPIPE' } },
    ]);
    expect(JSON.stringify(lines)).not.toContain('canary');
  },
);

test('tells nothing of what was thrown and is no error', () => {
  const { logger, lines } = listen();
  logger.error('failed', { error: 'canary' });
  expect(lines[0]?.error).toEqual({ name: 'thrown string' });
});
