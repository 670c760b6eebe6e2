import { createHash } from 'node:crypto';
import type { AttachmentPart } from './parsed-message.ts';
import { decodeTransfer } from './transfer-encoding.ts';

/**
 * The bytes of an attachment, read out of the source it came in; undefined where what lies there is not what
 * the table says, so that a wrong table can never give away other bytes.
 */
export function readAttachment(source: Buffer, part: AttachmentPart): Buffer | undefined {
  const bytes = decodeTransfer(source.subarray(part.offset, part.offset + part.length), part.encoding);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return bytes.length === part.size && sha256 === part.sha256 ? bytes : undefined;
}
