/** Width and height in pixels. */
export type RasterSize = { readonly width: number; readonly height: number };

/**
 * How large a picture says it is, out of its first bytes; undefined where they do not say. A small file can be a
 * picture that takes gigabytes to draw.
 */
export function rasterSize(bytes: Uint8Array): RasterSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith('\x89PNG') && view.byteLength >= 24)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (start.startsWith('GIF8') && view.byteLength >= 10) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (/^RIFF....WEBP/s.test(start)) return webpSize(view, start.slice(12));
  return start.startsWith('\xff\xd8') ? jpegSize(view) : undefined;
}

function webpSize(view: DataView, chunk: string): RasterSize | undefined {
  if (view.byteLength < 30) return undefined;
  if (chunk === 'VP8X') return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (chunk === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  const bits = view.getUint32(21, true);
  return chunk === 'VP8L' ? { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) } : undefined;
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
}

/** From marker to marker, to the first start of frame (ITU-T T.81, B.1.1). */
function jpegSize(view: DataView): RasterSize | undefined {
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}
