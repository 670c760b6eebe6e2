import { expect, test } from 'vitest';
import { createVitals } from './vitals.ts';

test('counts, reads and times, in the text that Prometheus reads', async () => {
  const vitals = createVitals('x');
  const outcomes = vitals.counter({ name: 'mayfly_a_total', help: 'A.' }, { name: 'outcome', values: ['good', 'bad'] });
  const plain = vitals.counter({ name: 'mayfly_b_total', help: 'B.' });
  const seconds = vitals.histogram({ name: 'mayfly_c_seconds', help: 'C.' }, [0.1, 1]);
  vitals.gauge({ name: 'mayfly_d', help: 'D.' }, () => 7);
  outcomes.add('good');
  outcomes.add('good');
  plain.add();
  for (const value of [0.1, 0.5, 30]) seconds.observe(value);

  const { status, type, body } = (await vitals.answer('/metrics')) ?? {};

  expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
  expect(body).toContain(`# HELP mayfly_a_total A.
# TYPE mayfly_a_total counter
mayfly_a_total{outcome="good"} 2
mayfly_a_total{outcome="bad"} 0
# HELP mayfly_b_total B.
# TYPE mayfly_b_total counter
mayfly_b_total 1
# HELP mayfly_c_seconds C.
# TYPE mayfly_c_seconds histogram
mayfly_c_seconds_bucket{le="0.1"} 1
mayfly_c_seconds_bucket{le="1"} 2
mayfly_c_seconds_bucket{le="+Inf"} 3
mayfly_c_seconds_sum 30.6
mayfly_c_seconds_count 3
# HELP mayfly_d D.
# TYPE mayfly_d gauge
mayfly_d 7
`);
});

test('a label that was not named is not counted', async () => {
  const vitals = createVitals('x');
  const any = vitals.counter<string>({ name: 'mayfly_a_total', help: 'A.' }, { name: 'code', values: ['one'] });
  any.add('ada@example.org');
  expect((await vitals.answer('/metrics'))?.body).toContain('mayfly_a_total{code="other"} 1');
  expect((await vitals.answer('/metrics'))?.body).not.toContain('ada');
});

test('is ready while every condition holds, and says which does not', async () => {
  const vitals = createVitals('x');
  let room = true;
  vitals.readyWhen('room', () => room);
  vitals.readyWhen('workers', async () => true);
  expect(await vitals.answer('/readyz')).toMatchObject({
    status: 200,
    body: '{"app":"x","ready":true,"failing":[]}\n',
  });
  room = false;
  vitals.readyWhen('store', () => Promise.reject(new Error('away')));
  vitals.readyWhen('workers', () => new Promise(() => {}));
  expect(await vitals.answer('/readyz')).toMatchObject({
    status: 503,
    body: '{"app":"x","ready":false,"failing":["room","workers","store"]}\n',
  });
  expect(await vitals.answer('/healthz')).toMatchObject({ status: 200, body: 'ok\n' });
  expect(await vitals.answer('/else')).toBeUndefined();
});
