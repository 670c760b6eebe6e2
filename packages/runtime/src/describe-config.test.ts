import { expect, test } from 'vitest';
import { z } from 'zod';
import { describeConfig } from './describe-config.ts';
import { loadConfig } from './load-config.ts';
import { settings } from './settings.ts';

const whole = z.object(settings);

test('says what takes effect and from where, and no secret', () => {
  const secret = 's3cret-of-sixteen-and-more';
  const env = {
    MAYFLY_SMTP_PORT: '25',
    MAYFLY_SECRET: secret,
    REDIS_URL: 'redis://:pass@host:6379',
    MAYFLY_DOMAINS: '',
  };
  const described = describeConfig(whole, env, (schema) => loadConfig(schema, env));
  const of = (name: string) => described.find((setting) => setting.name === name);
  expect(described).toHaveLength(Object.keys(settings).length);
  expect(of('MAYFLY_SMTP_PORT')).toMatchObject({ value: '25', from: 'environment' });
  expect(of('MAYFLY_HTTP_PORT')).toMatchObject({ value: '3000', from: 'default' });
  expect(of('MAYFLY_DOMAINS')).toMatchObject({ value: 'mayfly.localhost', from: 'default' });
  expect(of('MAYFLY_LMTP_PORT')).toMatchObject({ value: undefined, from: 'unset' });
  expect(of('MAYFLY_SECRET')).toMatchObject({ value: undefined, from: 'secret' });
  expect(JSON.stringify(described)).not.toMatch(/s3cret|pass@/);
});

test('throws where the app could not be started', () => {
  const env = { MAYFLY_SMTP_PORT: 'x' };
  expect(() => describeConfig(whole, env, (schema) => loadConfig(schema, env))).toThrow('MAYFLY_SMTP_PORT');
});
