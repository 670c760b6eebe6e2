import { onTestFinished } from 'vitest';
import { type ComposedInboxes, composeInboxes, type InboxesSettings } from '../src/compose-inboxes.ts';
import { parsesNothing } from '../src/parse-when-read.ts';

export type ComposedForTest = ComposedInboxes & { readonly warnings: string[]; readonly unfit: string[] };

/** As a process would compose them; closed when the test is over. */
export async function composeForTest(settings: Partial<InboxesSettings>): Promise<ComposedForTest> {
  const warnings: string[] = [];
  const unfit: string[] = [];
  const hour = 3_600_000;
  const composed = await composeInboxes({
    redisUrl: undefined,
    secret: undefined,
    domains: ['mayfly.example'],
    rules: {
      lifetimesMs: [hour],
      defaultLifetimeMs: hour,
      maxLifetimeMs: hour,
      idleWindowMs: 0,
      tombstoneMs: 24 * hour,
      quota: { messages: 10_000, bytes: 1_000_000_000 },
    },
    parseStored: parsesNothing,
    durability: 'memory',
    waitReplicas: 0,
    rewriteEveryMs: 0,
    storeBytes: undefined,
    onConnectionError: () => {},
    onWarning: (warning) => warnings.push(warning),
    onUnfit: (reason) => unfit.push(reason),
    ...settings,
  });
  onTestFinished(composed.close);
  return { ...composed, warnings, unfit };
}
