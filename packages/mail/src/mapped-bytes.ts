/// <reference lib="es2024.arraybuffer" />

/**
 * Bytes in pages of their own, which grow where they lie and go back to the system at the moment they are released.
 * Of what `malloc` gives, glibc keeps much for later once blocks of megabytes have come and gone, and the collector
 * takes its time to notice them.
 */
export type MappedBytes = {
  /** Throws a RangeError past the most there may be. */
  append(chunk: Uint8Array): void;
  /** What is there now, without a copy. Empty from the release on, so nothing may be reading it then. */
  bytes(): Buffer<ArrayBuffer>;
  release(): void;
};

export function createMappedBytes(mostBytes: number): MappedBytes {
  const memory = new ArrayBuffer(0, { maxByteLength: mostBytes });
  let length = 0;

  function append(chunk: Uint8Array): void {
    const needed = length + chunk.length;
    // Pages that nothing was written to take no memory.
    if (needed > memory.byteLength) memory.resize(Math.max(needed, Math.min(mostBytes, 2 * needed)));
    new Uint8Array(memory).set(chunk, length);
    length = needed;
  }

  function release(): void {
    length = 0;
    releaseMemory(memory);
  }

  return { append, bytes: () => Buffer.from(memory, 0, length), release };
}

/** A copy, to be given to a thread, which releases it. */
export function mappedCopyOf(source: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = createMappedBytes(source.length);
  copy.append(source);
  return copy.bytes();
}

/** Of mapped bytes, in whichever thread they have come to. */
export function releaseMemory(memory: ArrayBuffer): void {
  if (memory.resizable) memory.resize(0);
}
