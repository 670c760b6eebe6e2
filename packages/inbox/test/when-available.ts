import { isInboxError } from '../src/inbox-error.ts';

/** As a caller would who is told to try again. */
export async function whenAvailable<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isInboxError(error, 'store_unavailable')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
