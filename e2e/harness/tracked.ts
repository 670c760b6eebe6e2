import { test as base } from './fixtures.ts';
import { startTracker, type Tracker } from './tracker.ts';
import { inviteVisitor, type Visitor } from './visitor.ts';

/** With a server that hears whatever mail makes a browser ask for, and a visitor whose browser is as people have it. */
export const test = base.extend<{ tracker: Tracker; visitor: Visitor }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
  tracker: async ({}, use) => {
    const tracker = await startTracker();
    await use(tracker);
    tracker.stop();
  },
  visitor: async ({ tracker, launchOptions }, use) => {
    const visitor = await inviteVisitor(launchOptions, tracker.port);
    await use(visitor);
    await visitor.context.close();
  },
});
