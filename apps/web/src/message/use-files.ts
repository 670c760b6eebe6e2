import type { Access, HttpApi } from '@mayfly/client/http-api';
import type { Attachment } from '@mayfly/contracts/message';
import { useEffect, useState } from 'react';
import { bytesToTell, type ContentKind, contentKind } from './content-kind.ts';
import { dataUrl } from './inline-images.ts';
import { rasterSize } from './raster-size.ts';
import { type Invitation, readInvitation } from './read-invitation.ts';

/** What a look at a file's own bytes says of it. */
export type LookedInto = {
  readonly kind: ContentKind | undefined;
  /** A `data:` URL, for pictures that are safe and small enough to draw. */
  readonly thumbnail: string | undefined;
  readonly invitation: Invitation | undefined;
};

/** Larger ones are named by their sender's word alone: a look is not worth such a download. */
const mostBytes = 2_000_000;
const mostFiles = 40;
/** A picture this large takes tens of megabytes to draw. */
const mostPixels = 20_000_000;

/** What is in the files, by their index, as it becomes known. One that cannot be had is left out. */
export function useFiles(
  api: HttpApi,
  access: Access,
  messageId: string,
  files: readonly Attachment[],
): ReadonlyMap<number, LookedInto> {
  const [known, setKnown] = useState<ReadonlyMap<number, LookedInto>>(new Map());
  const wanted = files.filter(({ size }) => size <= mostBytes).slice(0, mostFiles);
  const cause = `${messageId} ${wanted.map(({ index }) => index).join()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked into anew for another message, not for each drawing
  useEffect(() => {
    const abort = new AbortController();
    const look = async () => {
      for (const { index } of wanted) {
        const blob = await api.downloadAttachment(access, messageId, index, { signal: abort.signal });
        const found = await lookInto(blob);
        if (!abort.signal.aborted) setKnown((before) => new Map(before).set(index, found));
      }
    };
    look().catch(() => {
      // What is known without a look is on the page already.
    });
    return () => abort.abort();
  }, [cause]);
  return known;
}

async function lookInto(blob: Blob): Promise<LookedInto> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const kind = contentKind(bytes.subarray(0, bytesToTell));
  const size = rasterSize(bytes);
  const isDrawn = size !== undefined && size.width * size.height <= mostPixels;
  return {
    kind,
    thumbnail: isDrawn && kind ? await dataUrl(new Blob([bytes], { type: kind.type })) : undefined,
    invitation: kind?.type === 'text/calendar' ? readInvitation(new TextDecoder().decode(bytes)) : undefined,
  };
}
