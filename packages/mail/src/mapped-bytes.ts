/// <reference lib="es2024.arraybuffer" />

/**
 * Bytes which grow where they lie and go back to the system at the moment they are released, in pages of their own: of
 * what `malloc` gives, glibc keeps much for later once blocks of megabytes have come and gone, and the collector takes
 * its time to notice them. Few are kept as they come, for pages cost more than most mail is long.
 */
export type MappedBytes = {
  /** The chunk must not change any more. Throws a RangeError past the most there may be. */
  append(chunk: Uint8Array): void;
  /** What is there now. Empty from the release on, so nothing may be reading it then. */
  bytes(): Buffer<ArrayBuffer>;
  release(): void;
};

/** Bytes. */
const mostUnmapped = 64_000;

export function createMappedBytes(mostBytes: number): MappedBytes {
  let few: Uint8Array[] = [];
  let memory: ArrayBuffer | undefined;
  let length = 0;

  function append(chunk: Uint8Array): void {
    const needed = length + chunk.length;
    if (needed > mostBytes) throw new RangeError('more bytes than there may be');
    if (needed <= mostUnmapped) few.push(chunk);
    else map(needed).set(chunk, length);
    length = needed;
  }

  /** Pages that nothing was written to take no memory. */
  function map(needed: number): Uint8Array {
    memory ??= new ArrayBuffer(0, { maxByteLength: mostBytes });
    if (needed > memory.byteLength) memory.resize(Math.max(needed, Math.min(mostBytes, 2 * needed)));
    const mapped = new Uint8Array(memory);
    let at = 0;
    for (const chunk of few.splice(0)) {
      mapped.set(chunk, at);
      at += chunk.length;
    }
    return mapped;
  }

  function bytes(): Buffer<ArrayBuffer> {
    if (memory) return Buffer.from(memory, 0, length);
    const whole = Buffer.concat(few, length);
    few = [whole];
    return whole;
  }

  function release(): void {
    few = [];
    length = 0;
    if (memory) releaseMemory(memory);
    memory = undefined;
  }

  return { append, bytes, release };
}

/** A copy, to be given to a thread, which releases it. */
export function mappedCopyOf(source: Uint8Array): Uint8Array<ArrayBuffer> {
  if (source.length <= mostUnmapped) return new Uint8Array(source);
  const copy = createMappedBytes(source.length);
  copy.append(source);
  return copy.bytes();
}

/** Of mapped bytes, in whichever thread they have come to. */
export function releaseMemory(memory: ArrayBuffer): void {
  if (memory.resizable) memory.resize(0);
}
