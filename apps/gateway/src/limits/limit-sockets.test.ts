import { expect, test } from 'vitest';
import { openSocket } from '../../test/open-socket.ts';
import { startGateway } from '../../test/start-gateway.ts';

const aProxy = { kind: 'hops', hops: 1 } as const;
const from = (address: string) => ({ extraHeaders: { 'X-Forwarded-For': address } });

test.each(['websocket', 'polling'])(
  'one address has so many live connections over %s, and who goes makes room',
  async (transport) => {
    const { url } = await startGateway({ limits: { trustedProxies: aProxy, socketsPerAddress: 2 } });
    const open = (address: string) => openSocket(url, { ...from(address), transports: [transport] });
    const [first] = [await open('2001:db8::1'), await open('2001:db8::2')];

    await expect(open('2001:db8::3')).rejects.toThrow();
    expect((await open('2001:db8:0:1::1')).socket.connected).toBe(true);

    first.socket.disconnect();
    const again = async () => (await open('2001:db8::4').catch(() => undefined))?.socket.connected;
    await expect.poll(again, { timeout: 20_000 }).toBe(true);
  },
);

test('a join is a check, and one too many is told so', async () => {
  const check = { address: 2, session: 0, key: 0 };
  const { url, createInbox } = await startGateway({ limits: { trustedProxies: aProxy, rates: { check } } });
  const { id: inboxId, token } = await createInbox();
  const { join } = await openSocket(url, from('192.0.2.1'));
  const { join: joinElsewhere } = await openSocket(url, from('192.0.2.2'));

  expect(await join({ inboxId, token: 'guess' })).toMatchObject({ ok: false, problem: { code: 'token_refused' } });
  expect(await join({ inboxId, token })).toMatchObject({ ok: true });
  expect(await join({ inboxId, token })).toMatchObject({ ok: false, problem: { code: 'rate_limited' } });
  expect(await joinElsewhere({ inboxId, token })).toMatchObject({ ok: true });
});
