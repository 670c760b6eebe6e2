import type { GuessLedger } from '@mayfly/inbox/guess-ledger';
import { InboxError } from '@mayfly/inbox/inbox-error';
import { expect, test, vi } from 'vitest';
import { createSparingLedger } from './sparing-ledger.ts';

function listening() {
  const heard: string[] = [];
  const ledger: GuessLedger = { guessed: async () => 1, accepted: async (source) => void heard.push(source) };
  return { heard, ledger };
}

test('a source that is accepted again and again is told of once, and others are told of too', async () => {
  const { heard, ledger } = listening();
  const { accepted } = createSparingLedger(ledger);
  for (const source of ['192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.1']) await accepted(source);
  expect(heard).toEqual(['192.0.2.1', '192.0.2.2']);
});

test('when the time is over it is told of again', async () => {
  const { heard, ledger } = listening();
  const { accepted } = createSparingLedger(ledger, 5);
  await vi.waitFor(
    async () => {
      await accepted('192.0.2.1');
      expect(heard.length).toBeGreaterThan(1);
    },
    { timeout: 10_000, interval: 5 },
  );
});

test('what the ledger could not be told it is told the next time', async () => {
  const { heard, ledger } = listening();
  const away = async () => {
    throw new InboxError('store_unavailable');
  };
  const accepted = vi.fn(ledger.accepted).mockImplementationOnce(away);
  const sparing = createSparingLedger({ ...ledger, accepted });
  await expect(sparing.accepted('192.0.2.1')).rejects.toThrow('store_unavailable');
  await sparing.accepted('192.0.2.1');
  expect(heard).toEqual(['192.0.2.1']);
});
