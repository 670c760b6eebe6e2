import { type Stats, unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createSecureContext } from 'node:tls';

/** PEM, as it stands in the files. */
export type Certificate = { readonly cert: Buffer; readonly key: Buffer };

export type CertificateFiles = {
  readonly certPath: string;
  readonly keyPath: string;
  /** Milliseconds between two looks at the files. */
  readonly everyMs?: number;
  readonly onChange: (certificate: Certificate) => void;
  /** The files changed into something that is no certificate; the last good one stays. */
  readonly onBroken: (error: unknown) => void;
};

/**
 * Reads the certificate and looks out for the next one. Rejects in plain words where the files are not there
 * or do not belong together. By looking, not by listening: a renewal may replace the directory it is linked from.
 */
export async function watchCertificate(files: CertificateFiles): Promise<{ certificate: Certificate; stop(): void }> {
  const { certPath, keyPath, everyMs = 5000, onChange, onBroken } = files;
  const look = (now: Stats, before: Stats) => {
    if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino)
      readCertificate(certPath, keyPath).then(onChange, onBroken);
  };
  const stop = () => {
    for (const path of [certPath, keyPath]) unwatchFile(path, look);
  };
  for (const path of [certPath, keyPath]) watchFile(path, { interval: everyMs, persistent: false }, look);
  try {
    return { certificate: await readCertificate(certPath, keyPath), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

async function readCertificate(certPath: string, keyPath: string): Promise<Certificate> {
  const cert = await readNamed('MAYFLY_SMTP_TLS_CERT', certPath);
  const key = await readNamed('MAYFLY_SMTP_TLS_KEY', keyPath);
  try {
    createSecureContext({ cert, key });
  } catch (cause) {
    throw new Error(`MAYFLY_SMTP_TLS_CERT and MAYFLY_SMTP_TLS_KEY are no certificate and its key: ${reasonOf(cause)}`, {
      cause,
    });
  }
  return { cert, key };
}

async function readNamed(setting: string, path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Error(`${setting} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
