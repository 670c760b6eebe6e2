import type { InboxFact } from '@mayfly/client/follow-inbox';
import type { Summary } from '@mayfly/contracts/message';
import { expect, test } from 'vitest';
import { applyFact, drawWatched, type Watched } from './watch-view.ts';

const noon = Date.parse('2026-03-01T12:00:00.000Z');
const inboxId = 'i';
const empty: Watched = { address: 'river@mayfly.localhost', expiresAt: undefined, messages: [], note: '' };

test('draws the newest that fit, with the time that is left', () => {
  const watched = after(sync(), received('1', 'First'), received('2', 'Second'), received('3', 'Third'));

  const drawn = drawWatched(watched, noon, 6);

  expect(drawn).toContain('river@mayfly.localhost  ·  10:00 left');
  expect(drawn.match(/First|Second|Third/g)).toEqual(['Third', 'Second']);
});

test('forgets what was deleted, also while it was not connected', () => {
  const held = after(sync(), received('1', 'First'), received('2', 'Second'));
  const deleted = applyFact(held, { type: 'message.deleted', inboxId, seq: 3, messageId: '1' });
  expect(deleted.messages.map(({ id }) => id)).toEqual(['2']);
  expect(applyFact(deleted, sync()).messages).toEqual([]);
});

test("lets no subject move the terminal's cursor", () => {
  const drawn = drawWatched(after(received('1', 'x\u001b[2J\r\u202e')), noon, 24);
  expect(drawn).toContain('x?[2J??');
  // Its own: home, the end of each of three lines, and of the screen.
  expect(drawn.split('\u001b')).toHaveLength(1 + 5);
});

test('says that it connects, and when the end moved', () => {
  expect(drawWatched(empty, noon, 24)).toContain('connecting');
  const expiresAt = '2026-03-01T13:00:05.000Z';
  const clocks = { expiresAt, idleExpiresAt: null, maxExpiresAt: expiresAt };
  const drawn = drawWatched(after(sync(), { type: 'inbox.extended', inboxId, seq: 1, ...clocks }), noon, 24);
  expect(drawn).toContain('1:00:05 left');
  expect(drawn).toContain('extended until');
});

function after(...facts: InboxFact[]): Watched {
  return facts.reduce(applyFact, empty);
}

function sync(): InboxFact {
  const expiresAt = '2026-03-01T12:10:00.000Z';
  const clocks = { expiresAt, idleExpiresAt: null, maxExpiresAt: expiresAt };
  const inbox = { id: inboxId, address: empty.address, createdAt: expiresAt, lifetimeSeconds: 600, ...clocks };
  return { type: 'sync', inbox, changed: [], ids: [], refused: [], cursor: 0, serverTime: expiresAt };
}

function received(id: string, subject: string): InboxFact {
  const summary: Summary = {
    ...{ id, seq: Number(id), subject, preview: '', size: 1, seen: false, attachmentCount: 0, codes: [], links: [] },
    ...{ from: { name: '', address: 'ada@sender.example' }, to: [], receivedAt: '2026-03-01T12:00:00.000Z' },
  };
  return { type: 'message.received', inboxId, seq: Number(id), summary };
}
