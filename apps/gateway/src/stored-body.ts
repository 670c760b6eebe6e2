import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { storedEncoding } from '@mayfly/contracts/message';
import type { Request, Response } from 'express';

/** Hands stored bytes on as they are to who can unpack them, unpacked to who cannot. Headers are the caller's. */
export async function sendStored(req: Request, res: Response, stored: Buffer): Promise<void> {
  refuseOtherBytes(stored);
  const unpacks = req.acceptsEncodings(storedEncoding) !== false;
  const body = unpacks ? stored : await unpackStored(stored);
  res.vary('Accept-Encoding');
  if (unpacks) res.setHeader('Content-Encoding', storedEncoding);
  res.setHeader('Content-Length', body.length);
  res.end(body);
}

/** Rejects where the bytes are not what was stored. */
export async function unpackStored(stored: Buffer): Promise<Buffer> {
  return inflate(stored);
}

const inflate = promisify<Buffer, Buffer>(gunzip);

/** RFC 1952, 2.3.1: enough to tell damage from gzip without unpacking what is only handed on. */
function refuseOtherBytes(stored: Buffer): void {
  if (stored[0] !== 0x1f || stored[1] !== 0x8b) throw new Error('stored bytes are not gzip');
}
