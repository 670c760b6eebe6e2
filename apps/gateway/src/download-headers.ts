import type { Response } from 'express';
import { contentDisposition } from './content-disposition.ts';
import { downloadPolicy } from './secure-headers.ts';

export type Download = { readonly filename: string; readonly contentType: string };

/** For bytes that came by mail: a file to keep, never a page of ours to show. Both fields may be hostile. */
export function setDownloadHeaders(res: Response, { filename, contentType }: Download): void {
  res.setHeader('Content-Disposition', contentDisposition(filename));
  res.setHeader('Content-Security-Policy', downloadPolicy);
  res.setHeader('Content-Type', harmlessType(contentType));
}

/** RFC 9110, 8.3.1, without parameters: type and subtype are tokens, and neither runs in a browser. */
export function harmlessType(contentType: string): string {
  const type = contentType.toLowerCase();
  return mediaType.test(type) && !activeType.test(type) ? type : 'application/octet-stream';
}

const mediaType = /^[\w!#$%&'*+.^`|~-]{1,127}\/[\w!#$%&'*+.^`|~-]{1,127}$/;
const activeType = /html|svg|script|flash|[/+.]xml$|[/+]xslt|^multipart\/|^message\//;
