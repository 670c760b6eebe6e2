import type { Attachment } from '@mayfly/contracts/message';
import { rasterType } from './raster-type.ts';

/** `data:` URLs by Content-ID. */
export type InlineImages = ReadonlyMap<string, string>;

const mostImages = 40;
const mostBytes = 8_000_000;

/** The attachments that the HTML may show in place. A picture that cannot be had is left out; the mail is readable without. */
export async function loadInlineImages(
  html: string,
  attachments: readonly Attachment[],
  download: (index: number) => Promise<Blob>,
): Promise<InlineImages> {
  const loaded = await Promise.all(
    shownInPlace(html, attachments).map(async ({ contentId, index }) => {
      const url = await download(index).then(rasterUrl, () => undefined);
      return url === undefined ? [] : [[contentId, url] as const];
    }),
  );
  return new Map(loaded.flat());
}

/** Those the HTML names, within what a page should hold. */
export function shownInPlace(html: string, attachments: readonly Attachment[]) {
  let bytes = 0;
  return attachments
    .flatMap(({ contentId, index, size }) => (contentId === undefined ? [] : [{ contentId, index, size }]))
    .filter(
      ({ contentId }) => html.includes(`cid:${contentId}`) || html.includes(`cid:${encodeURIComponent(contentId)}`),
    )
    .slice(0, mostImages)
    .filter(({ size }) => {
      bytes += size;
      return bytes <= mostBytes;
    });
}

async function rasterUrl(blob: Blob): Promise<string | undefined> {
  const type = rasterType(new Uint8Array(await blob.slice(0, 16).arrayBuffer()));
  return type === undefined ? undefined : dataUrl(blob.slice(0, blob.size, type));
}

export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
