import { test as base } from '@playwright/test';
import { type CreateInboxOptions, createMayfly, type Mayfly, type MayflyInbox } from './mayfly.ts';

export type MayflyFixtures = {
  /** An inbox of this test's own, made when the test asks for it and discarded when it is over. */
  inbox: MayflyInbox;
  /** How it is made; `use: { inboxOptions: { lifetime: '10m' } }`. */
  inboxOptions: CreateInboxOptions;
};

export type MayflyWorkerFixtures = {
  mayfly: Mayfly;
  /** Where Mayfly is; default `MAYFLY_URL`, or `http://localhost:3000`. */
  mayflyUrl: string;
  /** Default `MAYFLY_API_KEY`, or none. */
  mayflyApiKey: string | undefined;
};

/** Playwright's own, and an inbox: `test('sign up', async ({ page, inbox }) => …)`. */
export const test = base.extend<MayflyFixtures, MayflyWorkerFixtures>({
  mayflyUrl: [process.env.MAYFLY_URL ?? 'http://localhost:3000', { option: true, scope: 'worker' }],
  mayflyApiKey: [process.env.MAYFLY_API_KEY, { option: true, scope: 'worker' }],
  inboxOptions: [{}, { option: true }],
  mayfly: [
    async ({ mayflyUrl, mayflyApiKey }, use) => {
      const mayfly = createMayfly({ baseUrl: mayflyUrl, apiKey: mayflyApiKey });
      await use(mayfly);
      mayfly.close();
    },
    { scope: 'worker' },
  ],
  inbox: async ({ mayfly, inboxOptions }, use) => {
    const inbox = await mayfly.createInbox(inboxOptions);
    await use(inbox);
    // What the test discarded itself, or let run out, is gone already.
    await inbox.discard().catch(() => {});
  },
});
