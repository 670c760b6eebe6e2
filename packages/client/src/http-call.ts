import type { Problem } from '@mayfly/contracts/problem';
import { type MayflyError, refusal, unreachable } from './mayfly-error.ts';
import { rest } from './rest.ts';

export type HttpRequest = {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
};

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One request, one answer, one kind of error. Paths are below `/api/v1`. */
export type HttpCall = {
  json<T>(method: Method, path: string, request?: HttpRequest): Promise<T>;
  blob(method: Method, path: string, request?: HttpRequest): Promise<Blob>;
  nothing(method: Method, path: string, request?: HttpRequest): Promise<void>;
};

type HttpCallDeps = {
  readonly baseUrl: string;
  readonly apiKey?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly patienceMs?: number | undefined;
};

export function createHttpCall(deps: HttpCallDeps): HttpCall {
  const { baseUrl, apiKey, fetch = globalThis.fetch.bind(globalThis), patienceMs = 0 } = deps;
  const root = `${baseUrl.replace(/\/+$/, '')}/api/v1`;

  async function send<T>(
    method: Method,
    path: string,
    request: HttpRequest,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    const { signal } = request;
    for (let patienceLeftMs = patienceMs; ; ) {
      const response = await answered(signal, () => fetch(`${root}${path}`, init(method, request, apiKey)));
      if (response.ok) return answered(signal, () => read(response));
      const refused = await refusalOf(response, signal);
      const waitMs = limitedForMs(refused);
      if (waitMs > patienceLeftMs) throw refused;
      patienceLeftMs -= waitMs;
      await rest(waitMs, signal);
      signal?.throwIfAborted();
    }
  }

  return {
    json: <T>(method: Method, path: string, request: HttpRequest = {}) => send(method, path, request, readJson<T>),
    blob: (method, path, request = {}) => send(method, path, request, (response) => response.blob()),
    nothing: (method, path, request = {}) => send(method, path, request, async () => {}),
  };
}

function init(method: Method, { token, body, signal }: HttpRequest, apiKey: string | undefined): RequestInit {
  const headers = new Headers({ Accept: 'application/json, */*' });
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
  if (apiKey !== undefined) headers.set('X-Api-Key', apiKey);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  const request = {
    method,
    headers,
    cache: 'no-store' as const,
    referrerPolicy: 'no-referrer' as const,
    // What a page asks to be erased is erased, though the page is closed in the same moment.
    keepalive: method === 'DELETE',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  };
  // As a literal it would have a field too many for Node's own types, which know no cache.
  return request;
}

/** Whatever breaks on the way is the line's fault; but who aborts hears their own reason. */
async function answered<T>(signal: AbortSignal | undefined, attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    signal?.throwIfAborted();
    throw unreachable(error);
  }
}

async function refusalOf(response: Response, signal: AbortSignal | undefined): Promise<MayflyError> {
  const body = await answered(signal, () => response.text());
  const problem = parseProblem(body);
  // A proxy's own 502 page is not Mayfly's answer.
  if (!problem) return unreachable(new Error(`HTTP ${response.status}`));
  return refusal(problem, retryAfterSeconds(response.headers.get('Retry-After')));
}

/** How long the server asks whoever asked too much to wait; without end where waiting is not what it asks for. */
function limitedForMs({ cause }: MayflyError): number {
  const limited = cause.kind === 'refused' && cause.code === 'rate_limited' ? cause.retryAfterSeconds : undefined;
  return limited === undefined ? Number.POSITIVE_INFINITY : Math.max(1, limited) * 1000;
}

function parseProblem(body: string): Problem | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isProblem(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A code this version does not know passes too: who shows it has a sentence for that. */
function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

/** The server sends seconds, never a date. */
function retryAfterSeconds(value: string | null): number | undefined {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** The one place where an answer is taken for what the contract says it is: server and client ship together. */
async function readJson<T>(response: Response): Promise<T> {
  return (await response.json()) as T;
}
