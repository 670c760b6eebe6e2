import { rasterType } from './raster-type.ts';

/** What a file is by its first bytes, whatever its name and its sender say. */
export type ContentKind = { readonly type: string; readonly name: KindName | 'picture' };

/** By which the page knows what to call it: its words have one for each. */
export type KindName = (typeof kinds)[number]['name'];

/** So many bytes are enough to tell. */
export const bytesToTell = 512;

/** undefined where the bytes have no mark of their own, as plain text has none. */
export function contentKind(bytes: Uint8Array): ContentKind | undefined {
  const raster = rasterType(bytes);
  if (raster !== undefined) return { type: raster, name: 'picture' };
  const start = String.fromCharCode(...bytes.subarray(0, bytesToTell));
  return kinds.find(({ pattern }) => pattern.test(start));
}

/** Whether the bytes are something else than was claimed, so that a reader should know. */
export function contradicts(claimed: string, kind: ContentKind): boolean {
  if (claimed === kind.type || claimed === 'application/octet-stream') return false;
  return !(aliases[kind.type] ?? /^$/).test(claimed);
}

const kinds = [
  { pattern: /^%PDF-/, type: 'application/pdf', name: 'pdf' },
  { pattern: /^PK\p{Cc}{2}/u, type: 'application/zip', name: 'zip' },
  {
    pattern: /^\xd0\xcf\p{Cc}\xe0\xa1\xb1\p{Cc}\xe1/u,
    type: 'application/x-ole-storage',
    name: 'office',
  },
  { pattern: /^MZ/, type: 'application/x-msdownload', name: 'windows' },
  { pattern: /^\p{Cc}ELF/u, type: 'application/x-executable', name: 'linux' },
  {
    pattern: /^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe)/,
    type: 'application/x-mach-binary',
    name: 'macos',
  },
  { pattern: /^#!/, type: 'text/x-script', name: 'script' },
  { pattern: /^\p{Cc}\x8b\p{Cc}/u, type: 'application/gzip', name: 'gzip' },
  { pattern: /^7z\xbc\xaf'\p{Cc}/u, type: 'application/x-7z-compressed', name: 'sevenZip' },
  { pattern: /^Rar!\p{Cc}\p{Cc}/u, type: 'application/vnd.rar', name: 'rar' },
  { pattern: /^\{\\rtf/, type: 'application/rtf', name: 'rtf' },
  { pattern: /^(?:\xef\xbb\xbf)?\s*BEGIN:VCALENDAR/i, type: 'text/calendar', name: 'calendar' },
  { pattern: /^(?:\xef\xbb\xbf)?\s*BEGIN:VCARD/i, type: 'text/vcard', name: 'card' },
  {
    pattern: /^[^<]{0,64}(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!doctype svg[^>]*>\s*)?<svg[\s>]/i,
    type: 'image/svg+xml',
    name: 'svg',
  },
  {
    pattern: /^[^<]{0,64}<(?:!doctype html|html|head|body|script|iframe)[\s>]/i,
    type: 'text/html',
    name: 'page',
  },
  { pattern: /^ID3|^\xff\xfb/, type: 'audio/mpeg', name: 'sound' },
  { pattern: /^....ftyp/s, type: 'video/mp4', name: 'film' },
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
