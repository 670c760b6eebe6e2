import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';

/** Whoever asked for something, by the host it asked for: a connection is enough. */
export type Hit = {
  readonly host: string;
  /** undefined where somebody connected and asked for nothing. */
  readonly path?: string;
  readonly headers?: IncomingMessage['headers'];
};

/** The sender's side of hostile mail: takes every connection to any name under `tracker.test`, plain or TLS. */
export type Tracker = {
  readonly hits: readonly Hit[];
  readonly port: number;
  /** Resolves once there is a hit that fits. */
  heard(fits: (hit: Hit) => boolean): Promise<Hit>;
  forget(): void;
  stop(): void;
};

export const trackerDomain = 'tracker.test';

export async function startTracker(): Promise<Tracker> {
  const hits: Hit[] = [];
  const waiting = new Set<(hit: Hit) => void>();
  const open = new Set<Socket>();

  function hit(found: Hit): void {
    hits.push(found);
    for (const told of waiting) told(found);
  }

  const http = createHttpServer((request, response) => {
    hit({ host: hostOf(request.headers.host), path: String(request.url), headers: request.headers });
    answer(request, response);
  });
  const tls = createTlsServer(makeCertificate(), (socket) => http.emit('connection', socket));
  tls.on('tlsClientError', () => {});
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {}).on('close', () => open.delete(socket));
    socket.once('data', (bytes) => {
      const isTls = bytes[0] === 0x16;
      // Before the handshake, which may never be finished: the name is in it in the clear.
      if (isTls) hit({ host: /([\w.-]+)\.tracker\.test/.exec(bytes.toString('latin1'))?.[1] ?? '' });
      socket.pause();
      socket.unshift(bytes);
      if (isTls) tls.emit('connection', socket);
      else http.emit('connection', socket) && socket.resume();
    });
  }).listen(0, 'localhost');
  await once(server, 'listening');

  return {
    hits,
    port: portOf(server.address()),
    heard: (fits) =>
      new Promise((resolve) => {
        const told = (found: Hit) => {
          if (!fits(found)) return;
          waiting.delete(told);
          resolve(found);
        };
        waiting.add(told);
        for (const found of hits) told(found);
      }),
    forget: () => hits.splice(0),
    stop: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address ? address.port : 0;
}

/** `a.b` of `a.b.tracker.test:80`. */
function hostOf(host = ''): string {
  return host.replace(/:\d+$/, '').replace(`.${trackerDomain}`, '');
}

const gif = Buffer.from('R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');
const icon = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>';

function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cache-Control', 'no-store');
  if (url.includes('.svg')) response.setHeader('Content-Type', 'image/svg+xml').end(icon);
  else if (url.includes('.gif') || url.includes('.png')) response.setHeader('Content-Type', 'image/gif').end(gif);
  else response.setHeader('Content-Type', 'text/plain').end('');
}

function makeCertificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'mayfly-tracker-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', `/CN=*.${trackerDomain}`, '-days', '1'];
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    execFileSync('openssl', ['req', '-x509', ...kind, ...subject, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
