import { request } from 'node:http';
import { codeResponse, waitResponse } from '@mayfly/contracts/http-api';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { expect, test } from 'vitest';
import { expectProblem } from '../../test/expect-problem.ts';
import { bearer, type Choices, startGateway } from '../../test/start-gateway.ts';

test('answers at once with what is there already', async () => {
  const { waitFor, arrive } = await startWithInbox();
  const mid = await arrive({ subject: 'Welcome' });

  expect(await waitFor('subject=welcome')).toMatchObject({ items: [{ id: mid }], cursor: 1, timedOut: false });
});

test('is held until what matches comes, and tells what came and did not', async () => {
  const { waitFor, arrive, held } = await startWithInbox();
  const waiting = waitFor('from=ADA&subject=welcome&timeout=55s');
  await held();

  const miss = await arrive({ subject: 'Invoice' });
  const mid = await arrive({ subject: 'You are welcome' });

  expect(await waiting).toMatchObject({
    items: [{ id: mid }],
    cursor: 2,
    timedOut: false,
    nearMisses: [{ id: miss, from: { address: 'ada@example.org' }, subject: 'Invoice', failed: 'subject' }],
  });
});

test('waits for as many as it is told to', async () => {
  const { waitFor, arrive, held } = await startWithInbox();
  const before = await arrive();
  const waiting = waitFor('count=3');
  await held();

  const after = [await arrive(), await arrive()];

  expect((await waiting).items.map(({ id }) => id)).toEqual([before, ...after]);
});

test('says that the time ran out, with the near misses, and that is no error', async () => {
  const { waitFor, arrive } = await startWithInbox();
  const miss = await arrive({ subject: 'Invoice' });

  for (const timeout of ['0s', '10ms', '0.01s']) {
    expect(await waitFor(`subject=welcome&timeout=${timeout}`)).toEqual({
      items: [],
      cursor: 1,
      timedOut: true,
      nearMisses: [expect.objectContaining({ id: miss, failed: 'subject' })],
    });
  }
});

test('takes for new what came after a cursor, not what was only read since', async () => {
  const { started, waitFor, arrive, inbox } = await startWithInbox();
  const old = await arrive({ subject: 'Your code' });
  const { cursor } = await waitFor('');
  await started.inboxes.markSeen(await started.inboxes.open(inbox.id, inbox.token), old, true);

  expect(await waitFor(`since=${cursor}&timeout=0s`)).toMatchObject({ items: [], nearMisses: [], timedOut: true });
  const fresh = await arrive({ subject: 'Your code' });
  expect(await waitFor(`since=${cursor}&timeout=0s`)).toMatchObject({ items: [{ id: fresh }], timedOut: false });
});

test('looks for a code where it is told to', async () => {
  const { waitFor, arrive } = await startWithInbox();
  const plain = await arrive({ subject: 'Hello' });
  const coded = await arrive({ codes: [{ value: '492817', confidence: 0.9, reason: 'named' }] });

  expect(await waitFor('hasCode=true')).toMatchObject({ items: [{ id: coded }], nearMisses: [{ failed: 'hasCode' }] });
  expect(await waitFor('hasCode=false')).toMatchObject({ items: [{ id: plain }] });
});

test('answers with the code and the link of the newest mail that has any, and with why', async () => {
  const { codeOf, arrive } = await startWithInbox();
  const stale = { value: '111111', confidence: 0.9, reason: 'named' as const };
  const likely = { value: '492817', confidence: 0.95, reason: 'named' as const };
  const other = { value: '2026', confidence: 0.6, reason: 'near' as const };
  const url = 'https://shop.example/confirm?t=1';
  const link = { url, host: 'shop.example', kind: 'confirm' as const, confidence: 0.8, reason: 'both' as const };
  await arrive({ codes: [stale] });
  const mid = await arrive({ codes: [likely, other], links: [link] });
  await arrive({ subject: 'News' });

  const told = await codeOf('');

  expect(told).toMatchObject({ code: '492817', link: url, message: { id: mid }, timedOut: false });
  expect(told.candidates).toEqual([
    { ...likely, kind: 'code' },
    { ...other, kind: 'code' },
    { value: url, kind: 'confirm', confidence: 0.8, reason: 'both' },
  ]);
});

test('waits for a code past mail that has none, and says when none came', async () => {
  const { codeOf, arrive, held } = await startWithInbox();
  await arrive({ codes: [{ value: '111111', confidence: 0.9, reason: 'named' }] });
  expect(await codeOf('since=1&timeout=10ms')).toEqual({
    ...{ code: null, link: null, candidates: [], message: null, timedOut: true },
  });

  const waiting = codeOf('since=1');
  await held();
  await arrive({ subject: 'News' });
  const url = 'https://shop.example/reset';
  const mid = await arrive({ links: [{ url, host: 'shop.example', kind: 'reset', confidence: 0.7, reason: 'text' }] });

  expect(await waiting).toMatchObject({ code: null, link: url, message: { id: mid }, timedOut: false });
});

test('ends with the inbox, discarded or expired', async () => {
  const { started, ask, inbox, held, headers } = await startWithInbox();
  const waiting = ask('timeout=55s');
  await held();
  await started.call(`/api/v1/inboxes/${inbox.id}`, { method: 'DELETE', headers });
  await expectProblem(await waiting, 410, 'inbox_gone');

  const brief = await started.createInbox(1);
  const path = `/api/v1/inboxes/${brief.id}/messages/wait?timeout=55s`;
  await expectProblem(await started.call(path, { headers: bearer(brief.token) }), 410, 'inbox_gone');
  expect(started.gateway.watchedInboxes()).toBe(0);
});

test.each([
  'timeout=56s',
  'timeout=1m',
  'timeout=30',
  'timeout=-1s',
  'timeout=1h',
  'timeout=',
  'since=-1',
  'from=',
  `subject=${'x'.repeat(201)}`,
  'subject=a&subject=b',
  'hasCode=yes',
  'count=0',
  'count=101',
  'match=regex',
])('refuses to wait by %s', async (query) => {
  const { ask } = await startWithInbox();

  await expectProblem(await ask(query), 400, 'bad_request');
});

test('takes no filter for an expression', async () => {
  const { waitFor, arrive } = await startWithInbox();
  await arrive({ subject: 'Welcome' });

  expect(await waitFor('subject=.*&timeout=0s')).toMatchObject({ items: [], timedOut: true });
});

test('frees everything when who waits hangs up', async () => {
  const { started, path, headers, held } = await startWithInbox();
  const waiting = request(`${started.url}${path}?timeout=55s`, { headers });
  waiting.on('error', () => {});
  waiting.end();
  await held();

  waiting.destroy();

  await until(() => started.gateway.watchedInboxes() === 0);
  expect(started.lines).toEqual([]);
});

test('a gateway that is closed has its waits ask again, and is closed at once', async () => {
  const { started, ask, held } = await startWithInbox();
  const waiting = ask('timeout=55s');
  await held();

  const [answer] = await Promise.all([waiting, started.gateway.close()]);

  await expectProblem(answer, 503, 'shutting_down');
  expect(answer.headers.get('retry-after')).toBe('1');
  expect(started.gateway.watchedInboxes()).toBe(0);
});

test('finds what was lost on a broken line', async () => {
  const breaks: (() => void)[] = [];
  const { waitFor, arrive, held } = await startWithInbox({
    overhear: (events) => ({
      watch: (inboxId, watcher) => {
        breaks.push(() => watcher.onBroken());
        return events.watch(inboxId, breaks.length === 1 ? { ...watcher, onEvent: () => {} } : watcher);
      },
    }),
  });
  const waiting = waitFor('timeout=55s');
  await held();
  const lost = await arrive();

  breaks[0]?.();

  expect(await waiting).toMatchObject({ items: [{ id: lost }], timedOut: false });
});

test('says so when the store is away', async () => {
  const { ask } = await startWithInbox({
    spoil: (inboxes) => ({ ...inboxes, arrivals: () => Promise.reject(new InboxError('store_unavailable')) }),
  });

  const answer = await ask('');

  await expectProblem(answer, 503, 'store_unavailable');
  expect(answer.headers.get('retry-after')).toBe('2');
});

async function startWithInbox(choices: Choices = {}) {
  const looks: (() => void)[] = [];
  const started = await startGateway({
    ...choices,
    spoil: (inboxes) => {
      const spoilt = choices.spoil?.(inboxes) ?? inboxes;
      return {
        ...spoilt,
        arrivals: async (...args) => {
          const answer = await spoilt.arrivals(...args);
          setImmediate(() => looks.shift()?.());
          return answer;
        },
      };
    },
  });
  const inbox = await started.createInbox();
  const headers = bearer(inbox.token);
  const path = `/api/v1/inboxes/${inbox.id}/messages/wait`;
  const ask = (query: string) => started.call(`${path}?${query}`, { headers });
  return {
    ...{ started, inbox, headers, path, ask },
    arrive: (mail?: Parameters<typeof started.deliver>[1]) => started.deliver(inbox.id, mail),
    waitFor: async (query: string) => {
      const answer = await ask(query);
      return waitResponse.parse(await answer.json());
    },
    codeOf: async (query: string) => {
      const answer = await started.call(`/api/v1/inboxes/${inbox.id}/code?${query}`, { headers });
      return codeResponse.parse(await answer.json());
    },
    /** Resolves once the next wait has looked and only listens. */
    held: () => new Promise<void>((resolve) => looks.push(resolve)),
  };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
