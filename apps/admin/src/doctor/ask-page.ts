import { type IncomingHttpHeaders, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { TLSSocket } from 'node:tls';
import { type ShownCertificate, shownBy } from './examine-certificate.ts';

export type PageAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As JSON where it is some, else undefined; at most 1 MB is read. */
  readonly json: unknown;
  readonly certificate: ShownCertificate | undefined;
};

export type PageAsk = {
  readonly headers?: Readonly<Record<string, string>>;
  /** From another address of the loopback, where Linux has sixteen million of them. */
  readonly from?: string;
};

const answerWithinMs = 10_000;
const mostBytes = 1_000_000;

/** One request on a connection of its own; a wrong certificate is shown and no obstacle. Rejects where no answer comes. */
export function askPage(url: URL, { headers = {}, from }: PageAsk = {}): Promise<PageAnswer> {
  const request = url.protocol === 'https:' ? requestTls : requestPlain;
  const options = {
    headers,
    agent: false as const,
    rejectUnauthorized: false,
    timeout: answerWithinMs,
    ...(from && { localAddress: from }),
  };
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (response) => {
      const certificate = certificateOf(response);
      readBody(response).then(
        (body) =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, json: parse(body), certificate }),
        reject,
      );
    });
    // What asks for an upgrade and gets it has its answer.
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve({ status: 101, headers: response.headers, json: undefined, certificate: undefined });
    });
    asked.on('timeout', () => asked.destroy(new Error('too slow')));
    asked.on('error', reject).end();
  });
}

function certificateOf({ socket }: IncomingMessage): ShownCertificate | undefined {
  return socket instanceof TLSSocket ? shownBy(socket) : undefined;
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('too much');
  }
  return Buffer.concat(chunks).toString();
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
