import type { ErrorCode } from '@mayfly/contracts/error-code';
import { httpStatus } from '../http-status.ts';
import { rateLimitHeaders } from '../limits/rate-limit-headers.ts';
import { titledProblem } from '../problem.ts';
import { version } from '../version.ts';
import { fieldSchema, type JsonSchema, namedSchemas, referTo } from './named-schemas.ts';
import { type Operation, problemsOf } from './operation.ts';
import { operations } from './operations.ts';

/** The parts of OpenAPI 3.1 that are used here. */
export type OpenApiDocument = {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly securitySchemes: Readonly<Record<string, object>>;
  };
};

export type DescribedOperation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, DescribedResponse>>;
};

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
};

export type DescribedResponse = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly schema: JsonSchema }>>;
  readonly content?: Content;
};

export type Content = Readonly<
  Record<
    string,
    {
      readonly schema?: JsonSchema;
      readonly example?: unknown;
      readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
    }
  >
>;

/** `baseUrl`: where `/api/v1` is, which behind a proxy only the operator knows. */
export function openApiDocument(baseUrl = '/api/v1'): OpenApiDocument {
  const paths: Record<string, Record<string, DescribedOperation>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Mayfly', version, description: introduction },
    servers: [{ url: baseUrl }],
    tags: Object.entries(abouts).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas: namedSchemas(), securitySchemes },
  };
}

const introduction = `Disposable e-mail inboxes that live in real time.

Make an inbox, give its address to whatever sends mail, and read what comes. The answer to \`POST /inboxes\` holds a token, shown this once: everything below an inbox needs it as \`Authorization: Bearer\`. The address and the id open nothing.

Times are ISO 8601 in UTC. A cursor is the number of an inbox's last change: pass it as \`since\` and you get what came after. Errors are RFC 9457 problems with a \`code\` from a closed list. What answers GET answers HEAD too; unknown fields are refused. Answers compressed with gzip are sent as they are stored to clients that accept it, and unpacked to those that do not.

How much an address, a browser and an API key may ask for in an hour is limited, the making of inboxes most. Answers say in \`RateLimit-Limit\`, \`RateLimit-Remaining\` and \`RateLimit-Reset\` how you stand with the limit you are nearest to; over it there is a 429, and \`Retry-After\` says for how many seconds.

Send an API key, where the operator gave you one, as \`X-Api-Key\` with any request; one that does not count is refused.

There are no webhooks: a service that anybody may use without a name does not call strangers' servers.`;

const abouts: Readonly<Record<Operation['about'], string>> = {
  service: 'What this server is.',
  inbox: 'An inbox, from its first moment to its last.',
  mail: 'What came.',
  waiting: 'For mail that is still to come.',
  testing: 'For those who test what sends mail.',
};

const securitySchemes = {
  token: { type: 'http', scheme: 'bearer', description: "The inbox's token, as `POST /inboxes` answered it." },
  apiKey: { type: 'apiKey', in: 'header', name: 'X-Api-Key', description: 'Given out by the operator.' },
};

const security = {
  nothing: [],
  token: [{ token: [] }],
  'token and key': [{ token: [], apiKey: [] }],
} as const;

function describe(operation: Operation): DescribedOperation {
  const { id, about, summary, description, needs, body } = operation;
  return {
    operationId: id,
    tags: [about],
    summary,
    ...(description === undefined ? {} : { description }),
    security: security[needs],
    parameters: [...pathParameters(operation), ...sentParameters(operation)],
    ...(body && {
      requestBody: {
        required: body.required,
        content: { 'application/json': { schema: referTo(body.schema), example: body.example } },
      },
    }),
    responses: responsesOf(operation),
  };
}

function pathParameters({ path }: Operation): Parameter[] {
  return Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = '']) => ({
    name,
    in: 'path' as const,
    required: true,
    ...pathParameter[name],
    schema: { type: name === 'index' ? 'integer' : 'string' } satisfies JsonSchema,
  }));
}

const pathParameter: Readonly<Record<string, { readonly description: string }>> = {
  id: { description: "The inbox's id." },
  mid: { description: "The message's id." },
  index: { description: "The attachment's index in the message." },
};

function sentParameters({ query, headers }: Operation): Parameter[] {
  const fields = [
    ...Object.entries(query?.shape ?? {}).map((field) => ['query', ...field] as const),
    ...Object.entries(headers?.shape ?? {}).map((field) => ['header', ...field] as const),
  ];
  return fields.map(([place, name, field]) => {
    const { description, ...schema } = fieldSchema(field);
    return { name, in: place, required: false, ...(description === undefined ? {} : { description }), schema };
  });
}

function responsesOf(operation: Operation): Record<string, DescribedResponse> {
  const codes = problemsOf(operation);
  const statuses = [...new Set(codes.map((code) => httpStatus[code].status))].sort();
  const refused = statuses.map((status) => codes.filter((code) => httpStatus[code].status === status));
  return {
    [operation.answer.status]: answerOf(operation),
    431: { description: 'The headers are larger than 16 kB.' },
    ...Object.fromEntries(refused.map((alike, index) => [String(statuses[index]), refusalOf(alike)])),
  };
}

function answerOf({ answer }: Operation): DescribedResponse {
  const { what: description, status } = answer;
  const location = { Location: { description: 'Where it is.', schema: { type: 'string' } as const } };
  const headers = status === 201 ? { headers: location } : {};
  if ('schema' in answer) {
    const content = { 'application/json': { schema: referTo(answer.schema), example: answer.example } };
    return { description, ...headers, content };
  }
  return 'media' in answer ? { description, content: { [answer.media]: {} } } : { description };
}

function refusalOf(codes: readonly ErrorCode[]): DescribedResponse {
  const examples = codes.map((code) => [code, { value: titledProblem(code, 'cUhV1k9QyT3w') }] as const);
  return {
    description: codes.map((code) => `${httpStatus[code].title} (\`${code}\`).`).join(' '),
    ...headersOf(codes),
    content: {
      'application/problem+json': {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(examples),
      },
    },
  };
}

function headersOf(codes: readonly ErrorCode[]): Pick<DescribedResponse, 'headers'> {
  const limited = codes.includes('rate_limited');
  const retries = limited || codes.some((code) => httpStatus[code].headers?.['Retry-After'] !== undefined);
  if (!retries) return {};
  const standing = Object.entries(limited ? rateLimitHeaders : {});
  const fields = [['Retry-After', 'Seconds.'] as const, ...standing];
  return { headers: Object.fromEntries(fields.map(([name, description]) => [name, headerOf(name, description)])) };
}

function headerOf(name: string, description: string) {
  return { description, schema: { type: name === 'RateLimit-Policy' ? 'string' : 'integer' } satisfies JsonSchema };
}
