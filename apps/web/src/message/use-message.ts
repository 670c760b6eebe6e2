import type { Access, HttpApi } from '@mayfly/client/http-api';
import { MayflyError } from '@mayfly/client/mayfly-error';
import type { MessageDocument } from '@mayfly/contracts/message';
import { useEffect, useState } from 'react';
import { type InlineImages, loadInlineImages } from './inline-images.ts';
import { mostShown } from './most-shown.ts';
import type { Loading } from './source-view.tsx';

/** Everything needed to show a message at once, so that it never changes under the eyes. */
export type LoadedMessage = { readonly document: MessageDocument; readonly images: InlineImages };

export function useMessage(api: HttpApi, access: Access, messageId: string, attempt: number): Loading<LoadedMessage> {
  return useLoading(async (signal) => {
    const document = await api.readMessage(access, messageId, { signal });
    const images = await loadInlineImages(document.html ?? '', document.attachments, (index) =>
      api.downloadAttachment(access, messageId, index, { signal }),
    );
    return { document, images };
  }, `${messageId} ${attempt}`);
}

/** As much of the source as is shown: a large one is not turned into text as a whole. */
export type SourceStart = { readonly text: string; readonly isWhole: boolean };

/** Four bytes are the most that UTF-8 needs for a character. */
const mostBytes = 4 * mostShown.characters;

/** Once it is wanted. */
export function useSource(api: HttpApi, access: Access, messageId: string, wanted: boolean): Loading<SourceStart> {
  return useLoading(async (signal) => {
    if (!wanted) return new Promise<SourceStart>(() => {});
    const source = await api.downloadSource(access, messageId, { signal });
    return { text: await source.slice(0, mostBytes).text(), isWhole: source.size <= mostBytes };
  }, `${messageId} ${wanted}`);
}

function useLoading<T>(load: (signal: AbortSignal) => Promise<T>, cause: string): Loading<T> {
  const [state, setState] = useState<Loading<T>>({ phase: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded anew for each new cause, not for each closure
  useEffect(() => {
    const abort = new AbortController();
    setState({ phase: 'loading' });
    load(abort.signal).then(
      (value) => !abort.signal.aborted && setState({ phase: 'here', value }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        if (!(error instanceof MayflyError)) throw error;
        setState({ phase: 'failed', failure: error.cause });
      },
    );
    return () => abort.abort();
  }, [cause]);
  return state;
}
