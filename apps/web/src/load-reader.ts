import type { HttpApi } from '@mayfly/client/http-api';
import type { ComponentType } from 'react';
import type { ReaderProps } from './message/reader.tsx';

/** The reader and all it needs to show hostile HTML come only when a message is opened. */
export async function loadReader(api: HttpApi): Promise<{ default: ComponentType<ReaderProps> }> {
  const { createReader } = await import('./message/reader.tsx');
  return { default: createReader({ api }) };
}
