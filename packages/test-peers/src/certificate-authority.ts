import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type IssuedCertificate = { readonly cert: Buffer; readonly key: Buffer };

export type CertificateAuthority = {
  /** What whoever is to trust it is given, in PEM. */
  readonly certPath: string;
  /** Valid from and to so many days from now; fractions count. */
  issue(name: string, days?: { readonly from?: number; readonly to?: number }): IssuedCertificate;
  remove(): void;
};

const dayMs = 86_400_000;

/** An authority of its own for tests, by openssl; its certificates are good for a month unless told otherwise. */
export function createAuthority(): CertificateAuthority {
  const folder = mkdtempSync(join(tmpdir(), 'mayfly-ca-'));
  const path = (file: string) => join(folder, file);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(path('index.txt'), '');
  writeFileSync(path('serial'), '01\n');
  writeFileSync(path('ca.cnf'), configuration);
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-days',
    '400',
    '-subj',
    '/CN=A test authority',
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
  );

  function issue(name: string, { from = -1, to = 30 } = {}): IssuedCertificate {
    openssl('req', ...newKey, '-subj', `/CN=${name}`, '-keyout', 'leaf.key', '-out', 'leaf.csr');
    writeFileSync(path('names.cnf'), `subjectAltName=DNS:${name}\n`);
    const times = ['-startdate', asn1(from), '-enddate', asn1(to)];
    const files = ['-in', 'leaf.csr', '-out', 'leaf.pem', '-extfile', 'names.cnf'];
    openssl('ca', '-batch', '-notext', '-config', 'ca.cnf', ...times, ...files);
    return { cert: readFileSync(path('leaf.pem')), key: readFileSync(path('leaf.key')) };
  }

  return { certPath: path('ca.pem'), issue, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function asn1(days: number): string {
  const at = new Date(Date.now() + days * dayMs).toISOString();
  return `${at.slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
}

const configuration = `[ca]
default_ca = own
[own]
database = index.txt
serial = serial
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
`;
