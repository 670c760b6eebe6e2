import type { AttachmentPart } from './parsed-message.ts';
import { transferEncodings } from './transfer-encoding.ts';

/** JSON, as it lies beside the source. */
export function serialiseAttachmentTable(parts: readonly AttachmentPart[]): string {
  return JSON.stringify(parts);
}

/** Takes nothing on trust. Throws where it is not such a table, without saying what it was. */
export function parseAttachmentTable(json: string): AttachmentPart[] {
  const rows: unknown = readJson(json);
  if (!Array.isArray(rows)) throw notATable();
  return rows.map(readRow);
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw notATable();
  }
}

function readRow(row: unknown): AttachmentPart {
  if (typeof row !== 'object' || row === null) throw notATable();
  const values = new Map<string, unknown>(Object.entries(row));
  const stated = values.get('encoding');
  const encoding = transferEncodings.find((candidate) => candidate === stated);
  if (encoding === undefined) throw notATable();
  return {
    index: readCount(values.get('index')),
    filename: readText(values.get('filename'), /^[^\p{Cc}]+$/u),
    contentType: readText(values.get('contentType'), /^[^\s/;]+\/[^\s/;]+$/),
    encoding,
    offset: readCount(values.get('offset')),
    length: readCount(values.get('length')),
    size: readCount(values.get('size')),
    sha256: readText(values.get('sha256'), /^[0-9a-f]{64}$/),
  };
}

function readCount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw notATable();
  return value;
}

function readText(value: unknown, pattern: RegExp): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw notATable();
  return value;
}

function notATable(): TypeError {
  return new TypeError('not an attachment table');
}
