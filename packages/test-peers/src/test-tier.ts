import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    tier: 'short' | 'long';
  }
}

/** How hard a test tries that can try harder: `npm test` or `npm run test:long`. */
export function inTier<Value>(values: { short: Value; long: Value }): Value {
  return values[inject('tier')];
}
