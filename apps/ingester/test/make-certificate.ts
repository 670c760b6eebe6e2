import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A self-signed certificate and its key in `folder`, over whatever was there. */
export function makeCertificate(folder: string, name: string): { certPath: string; keyPath: string } {
  const certPath = join(folder, 'cert.pem');
  const keyPath = join(folder, 'key.pem');
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const files = ['-subj', `/CN=${name}`, '-keyout', keyPath, '-out', certPath];
  execFileSync('openssl', ['req', ...kind, ...files], { stdio: 'ignore' });
  return { certPath, keyPath };
}
