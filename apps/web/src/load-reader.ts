import type { HttpApi } from '@mayfly/client/http-api';
import type { ComponentType } from 'react';
import type { ReaderProps } from './message/reader.tsx';
import { ReaderUnavailable } from './reader-unavailable.tsx';

/** The reader and all it needs to show hostile HTML come apart from the page, and only where there is mail. */
export async function loadReader(api: HttpApi): Promise<{ default: ComponentType<ReaderProps> }> {
  try {
    const { createReader } = await import('./message/reader.tsx');
    return { default: createReader({ api }) };
  } catch {
    return { default: ReaderUnavailable };
  }
}

/** So that the first message opens at once, and opens even if the line breaks meanwhile. */
export function preloadReader(): void {
  // Where it cannot be had now, it is asked for again, and answered for, when a message is opened.
  import('./message/reader.tsx').catch(() => {});
}
