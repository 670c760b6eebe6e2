import { once } from 'node:events';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { IssuedCertificate } from './certificate-authority.ts';

export type FrontManners = {
  /** Answers in the stead of what is behind it; false leaves the request to that. */
  answer?(req: IncomingMessage, res: ServerResponse): boolean;
  /** What of the answer is changed on its way. */
  change?(path: string, body: string): string;
  /** Another place for some paths. */
  port?(path: string): number | undefined;
  headers?(headers: IncomingMessage['headers']): IncomingMessage['headers'];
  upgrades?: boolean;
};

export type TlsFront = {
  readonly port: number;
  behave(manners: FrontManners): void;
  certify(certificate: IssuedCertificate): void;
  stop(): Promise<void>;
};

/** A proxy with TLS in front of a server on this machine: upright unless it is told to behave otherwise. */
export async function startTlsFront(behind: number, certificate: IssuedCertificate): Promise<TlsFront> {
  let manners: FrontManners = {};
  const open = new Set<Socket>();
  const server = createServer({ ...certificate }, (req, res) => {
    const { url: path = '/' } = req;
    if (manners.answer?.(req, res)) return;
    const port = manners.port?.(path) ?? behind;
    const headers = passedOn(req, manners);
    const asked = request({ port, host: '127.0.0.1', path, method: req.method, headers }, (answer) => {
      pass(answer, res, (body) => manners.change?.(path, body) ?? body);
    });
    asked.on('error', () => res.writeHead(502).end('<h1>502</h1>'));
    req.pipe(asked);
  });
  server.on('secureConnection', (socket) => {
    open.add(socket);
    socket.on('error', () => {}).on('close', () => open.delete(socket));
  });
  server.on('upgrade', (req, socket, head) => {
    if (manners.upgrades === false) return void socket.end('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n');
    const behindIt = connect(behind, '127.0.0.1', () => {
      const lines = Object.entries(passedOn(req, manners)).map(([name, value]) => `${name}: ${value}`);
      behindIt.write([`GET ${req.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
      behindIt.write(head);
      socket.pipe(behindIt).pipe(socket);
    });
    behindIt.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('error', () => behindIt.destroy()).on('close', () => behindIt.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    behave: (other) => {
      manners = other;
    },
    certify: (other) => server.setSecureContext({ ...other }),
    stop: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function passedOn(req: IncomingMessage, { headers }: FrontManners): IncomingMessage['headers'] {
  const peer = req.socket.remoteAddress ?? '';
  const upright = { ...req.headers, 'x-forwarded-for': peer, 'accept-encoding': 'identity' };
  return headers?.(upright) ?? upright;
}

function pass(answer: IncomingMessage, res: ServerResponse, change: (body: string) => string): void {
  const chunks: Buffer[] = [];
  answer.on('data', (chunk: Buffer) => chunks.push(chunk));
  answer.on('end', () => {
    const { 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = answer.headers;
    // What was said before in its stead stands.
    for (const name of res.getHeaderNames()) delete headers[name];
    const body = Buffer.concat(chunks);
    const isText = /json|text/.test(String(headers['content-type']));
    res.writeHead(answer.statusCode ?? 502, headers).end(isText ? change(body.toString()) : body);
  });
}
