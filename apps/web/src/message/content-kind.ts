import { rasterType } from './raster-type.ts';

/** What a file is by its first bytes, whatever its name and its sender say. */
export type ContentKind = { readonly type: string; readonly label: string };

/** So many bytes are enough to tell. */
export const bytesToTell = 512;

/** undefined where the bytes have no mark of their own, as plain text has none. */
export function contentKind(bytes: Uint8Array): ContentKind | undefined {
  const raster = rasterType(bytes);
  if (raster !== undefined) return { type: raster, label: `${raster.slice(6).toUpperCase()} picture` };
  const start = String.fromCharCode(...bytes.subarray(0, bytesToTell));
  return kinds.find(({ pattern }) => pattern.test(start));
}

/** Whether the bytes are something else than was claimed, so that a reader should know. */
export function contradicts(claimed: string, kind: ContentKind): boolean {
  if (claimed === kind.type || claimed === 'application/octet-stream') return false;
  return !(aliases[kind.type] ?? /^$/).test(claimed);
}

const kinds = [
  { pattern: /^%PDF-/, type: 'application/pdf', label: 'PDF document' },
  { pattern: /^PK\p{Cc}{2}/u, type: 'application/zip', label: 'ZIP archive or Office document' },
  {
    pattern: /^\xd0\xcf\p{Cc}\xe0\xa1\xb1\p{Cc}\xe1/u,
    type: 'application/x-ole-storage',
    label: 'Older Office document',
  },
  { pattern: /^MZ/, type: 'application/x-msdownload', label: 'Windows program' },
  { pattern: /^\p{Cc}ELF/u, type: 'application/x-executable', label: 'Linux program' },
  {
    pattern: /^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe)/,
    type: 'application/x-mach-binary',
    label: 'macOS program',
  },
  { pattern: /^#!/, type: 'text/x-script', label: 'Script' },
  { pattern: /^\p{Cc}\x8b\p{Cc}/u, type: 'application/gzip', label: 'Gzip archive' },
  { pattern: /^7z\xbc\xaf'\p{Cc}/u, type: 'application/x-7z-compressed', label: '7-Zip archive' },
  { pattern: /^Rar!\p{Cc}\p{Cc}/u, type: 'application/vnd.rar', label: 'RAR archive' },
  { pattern: /^\{\\rtf/, type: 'application/rtf', label: 'RTF document' },
  { pattern: /^(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR/i, type: 'text/calendar', label: 'Calendar entry' },
  { pattern: /^(?:\xef\xbb\xbf)?\s*BEGIN:VCARD/i, type: 'text/vcard', label: 'Address card' },
  {
    pattern: /^[^<]{0,64}(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/i,
    type: 'image/svg+xml',
    label: 'SVG drawing, which can hold programs',
  },
  {
    pattern: /^[^<]{0,64}<(?:!doctype html|html|head|body|script|iframe)[\s>]/i,
    type: 'text/html',
    label: 'Web page, which can hold programs',
  },
  { pattern: /^ID3|^\xff\xfb/, type: 'audio/mpeg', label: 'MP3 sound' },
  { pattern: /^....ftyp/s, type: 'video/mp4', label: 'MP4 film' },
] as const;

/** Other names that claim the same. */
const aliases: Record<string, RegExp> = {
  'application/zip': /zip|openxmlformats|opendocument|java-archive|epub/,
  'application/x-ole-storage': /ms-?(?:word|excel|powerpoint|outlook|office)|msword|ole/,
  'application/gzip': /gzip|compressed|tar/,
  'application/vnd.rar': /rar/,
  'application/rtf': /rtf/,
  'application/x-msdownload': /msdos|msdownload|exe|portable-executable/,
  'application/x-executable': /executable|elf|sharedlib/,
  'application/x-mach-binary': /mach|executable/,
  'text/x-script': /script|^text\/plain$|x-sh|python|perl/,
  'text/calendar': /^application\/ics$|calendar/,
  'text/vcard': /vcard/,
  'text/html': /html/,
  'image/svg+xml': /svg|^(?:text|application)\/xml$/,
  'image/jpeg': /jpe?g/,
  'audio/mpeg': /mp3|mpeg/,
  'video/mp4': /mp4|quicktime|heic|heif|avif|m4/,
};
