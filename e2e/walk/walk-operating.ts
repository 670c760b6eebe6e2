/**
 * Follows the systemd section of docs/operating.md, command by command, on a root of its own: run by `enter-root.mjs`, in
 * a network where nobody else is. Ends when a mail to an address of the test domain shows in a browser over HTTPS.
 */
import { execFileSync } from 'node:child_process';
import { resolve4, resolveMx, setServers } from 'node:dns/promises';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { startDns } from '@mayfly/test-peers/dns-server';
import { chromium, expect } from '@playwright/test';
import { createTransport } from 'nodemailer';
import { docBlocks } from '../harness/doc-blocks.ts';
import { runShell } from '../harness/run-doc-block.ts';

const beginnings = [
  'apt-get install -y caddy',
  'mkdir -p /etc/mayfly',
  'systemctl daemon-reload',
  'set -a && . /etc/mayfly/mayfly.env',
  'curl -s http://127.0.0.1:9090/readyz',
];
const authority = '/var/lib/caddy/.local/share/caddy/pki/authorities/local/root.crt';
const zone = {
  'MX example.org': ['10 mail.example.org'],
  'A mail.example.org': ['127.0.0.1'],
  'PTR 1.0.0.127.in-addr.arpa': ['mail.example.org'],
};

await startDns(zone, 53);
setServers(['127.0.0.1']);
const [install, settings, start, doctor, status] = beginnings.map((begins) => {
  const block = docBlocks().find(({ file, text }) => file === 'docs/operating.md' && text.startsWith(begins));
  if (!block) throw new Error(`docs/operating.md has no block that begins with ${begins}`);
  return block.text;
});
await follow(install);
await follow(settings);
await follow(start);
await until('a certificate for SMTP', () => existsSync('/etc/mayfly/tls/smtp.crt'));
await until('a gateway that is ready', () =>
  follow(status).then(
    () => true,
    () => false,
  ),
);

const [exchange] = await resolveMx('example.org');
const [address] = await resolve4(exchange?.exchange ?? '');
trustInBrowser();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto('https://mail.example.org/');
const inbox = (await page.getByTestId('address').innerText()).trim();
expect(inbox).toMatch(/@example\.org$/);
const ca = readFileSync(authority);
await until('mail that is taken over TLS', () =>
  send(inbox).then(
    () => true,
    (error) => String(error),
  ),
);
await expect(page.getByRole('button', { name: /It went all the way/ })).toBeVisible({ timeout: 60_000 });
expect(page.url()).toMatch(/^https:/);
await browser.close();

for (const app of ['ingester', 'gateway']) {
  const { user, root } = processOf(`/opt/mayfly/apps/${app}/dist/main.js`);
  expect(user, app).not.toBe('0');
  expect(root, app).toContain(' ro,');
}
const before = fingerprint();
rmSync('/var/lib/caddy/.local/share/caddy/certificates', { recursive: true });
process.kill(Number(processOf('/etc/caddy/Caddyfile').pid), 'SIGTERM');
await until('STARTTLS with the renewed certificate', () => ![before, ''].includes(fingerprint()));

const said = await follow(doctor?.replace(/doctor$/m, 'doctor --private'), { NODE_EXTRA_CA_CERTS: authority });
expect(said).toContain('Nothing is wrong');
process.stdout.write('The mail showed, the certificate was renewed, and the doctor found nothing.\n');
process.exit(0);

function send(to: string): Promise<unknown> {
  const host = address ?? '';
  const tls = { servername: 'mail.example.org', ca };
  const mailer = createTransport({ host, port: 25, requireTLS: true, tls });
  return mailer.sendMail({ from: 'someone@sender.example', to, subject: 'It went all the way', text: 'Hello.' });
}

async function follow(text = '', env: Record<string, string> = {}): Promise<string> {
  const caddy = { MAYFLY_CADDY_OPTIONS: 'local_certs' };
  const path = `PATH=/stand-ins:$PATH:/usr/sbin:/sbin`;
  const { code, output } = await runShell(text, { prelude: path, env: { HOME: '/root', ...caddy, ...env } });
  if (code !== 0) throw new Error(`exit ${code} of:\n${text}\n${output}`);
  return output;
}

async function until(what: string, isSo: () => boolean | Promise<boolean | string>): Promise<void> {
  let last: boolean | string = false;
  for (let attempt = 0; attempt < 240; attempt++) {
    last = await isSo();
    if (last === true) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`there never was ${what}: ${last}`);
}

/** As a person would who runs an authority of their own. */
function trustInBrowser(): void {
  const store = 'sql:/root/.pki/nssdb';
  execFileSync('mkdir', ['-p', '/root/.pki/nssdb']);
  execFileSync('certutil', ['-d', store, '-N', '--empty-password']);
  execFileSync('certutil', ['-d', store, '-A', '-t', 'C,,', '-n', 'Caddy', '-i', authority]);
}

/** Of the certificate that senders are shown; '' where none is. */
function fingerprint(): string {
  const asked =
    'openssl s_client -starttls smtp -connect 127.0.0.1:25 < /dev/null 2> /dev/null | openssl x509 -noout -fingerprint';
  try {
    return execFileSync('sh', ['-c', asked], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

type Running = { readonly pid: string; readonly user: string | undefined; readonly root: string | undefined };

/** As whom a program runs, and how the root is mounted that it sees. */
function processOf(program: string): Running {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    if (!/(?:node|caddy)$/.test(command[0] ?? '') || !command.includes(program)) continue;
    const user = /^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return { pid, user, root: /^\S+ \/ .*$/m.exec(readFileSync(`/proc/${pid}/mounts`, 'utf8'))?.[0] };
  }
  throw new Error(`${program} does not run`);
}
