const signatures = [
  { type: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', starts: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', starts: [0x47, 0x49, 0x46, 0x38] },
] as const;

const riff = [0x52, 0x49, 0x46, 0x46];
const webp = [0x57, 0x45, 0x42, 0x50];

/** What kind of picture the bytes are, whatever their sender calls them; undefined for all that can do more than be seen. */
export function rasterType(bytes: Uint8Array): string | undefined {
  if (hasAt(bytes, 0, riff) && hasAt(bytes, 8, webp)) return 'image/webp';
  return signatures.find(({ starts }) => hasAt(bytes, 0, starts))?.type;
}

function hasAt(bytes: Uint8Array, offset: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[offset + index] === byte);
}
