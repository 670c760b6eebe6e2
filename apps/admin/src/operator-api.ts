import {
  type AddDomainRequest,
  type ApiKeysResponse,
  apiKeysResponse,
  type CreatedApiKey,
  createdApiKey,
  type OperatedDomain,
  type OperatedDomainsResponse,
  operatedDomain,
  operatedDomainsResponse,
  type SetDomainRequest,
} from '@mayfly/contracts/operator-api';
import { problem } from '@mayfly/contracts/problem';
import type { z } from 'zod';

/** The operator's routes of a gateway. Every method rejects with an `OperatorError`. */
export type OperatorApi = {
  createKey(label: string): Promise<CreatedApiKey>;
  listKeys(): Promise<ApiKeysResponse>;
  revokeKey(id: string): Promise<void>;
  listDomains(): Promise<OperatedDomainsResponse>;
  addDomain(request: AddDomainRequest): Promise<OperatedDomain>;
  setDomain(name: string, request: SetDomainRequest): Promise<OperatedDomain>;
  removeDomain(name: string): Promise<void>;
};

/** Why it was not done, in words for the operator. */
export class OperatorError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'OperatorError';
  }
}

const answerWithinMs = 15_000;

export function createOperatorApi({ url, key }: { readonly url: string; readonly key: string }): OperatorApi {
  async function ask(method: string, path: string, body?: object): Promise<Response> {
    const answer = await fetch(`${url}/operator${path}`, {
      method,
      headers: { Authorization: `Bearer ${key}`, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(answerWithinMs),
    }).catch((cause: unknown) => {
      throw new OperatorError(`nobody answers at ${url}: is MAYFLY_METRICS_PORT set there?`, { cause });
    });
    if (!answer.ok) throw new OperatorError(await reasonOf(answer));
    return answer;
  }

  return {
    createKey: async (label) => read(await ask('POST', '/keys', { label }), createdApiKey),
    listKeys: async () => read(await ask('GET', '/keys'), apiKeysResponse),
    revokeKey: async (id) => void (await ask('DELETE', `/keys/${encodeURIComponent(id)}`)),
    listDomains: async () => read(await ask('GET', '/domains'), operatedDomainsResponse),
    addDomain: async (request) => read(await ask('POST', '/domains', request), operatedDomain),
    setDomain: async (name, request) => read(await ask('PATCH', domainPath(name), request), operatedDomain),
    removeDomain: async (name) => void (await ask('DELETE', domainPath(name))),
  };
}

function domainPath(name: string): string {
  return `/domains/${encodeURIComponent(name)}`;
}

async function reasonOf(answer: Response): Promise<string> {
  const told = problem.safeParse(await answer.json().catch(() => undefined)).data;
  if (told?.code === 'token_refused') return 'the server refuses MAYFLY_OPERATOR_KEY';
  if (told?.code === 'route_not_found')
    return 'the server has no operator routes: it was started without MAYFLY_OPERATOR_KEY';
  return told ? [told.title, told.detail].filter((text) => text !== undefined).join('. ') : `HTTP ${answer.status}`;
}

async function read<Schema extends z.ZodType>(answer: Response, schema: Schema): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) throw new OperatorError('the server answers what this version does not understand');
  return parsed.data;
}
