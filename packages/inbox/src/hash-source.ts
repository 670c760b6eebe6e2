import { createHmac } from 'node:crypto';

/** What stands for a source wherever it has to be remembered; 128 bits, base64url. Nobody can tell it without the key. */
export function hashSource(key: string | Buffer, source: string): string {
  return createHmac('sha256', key).update(source).digest('base64url').slice(0, 22);
}
