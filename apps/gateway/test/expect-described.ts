import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';
import { type DescribedResponse, type OpenApiDocument, openApiDocument } from '../src/openapi/openapi-document.ts';

export const document: OpenApiDocument = openApiDocument();

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'document', components: document.components });
const compiled = new Map<string, ValidateFunction>();

/** Asserts that the document foresees this answer to this request: its status, its media type and its whole body. */
export async function expectDescribed(method: string, path: string, answer: Response): Promise<void> {
  const described = responseTo(method, path, answer.status);
  if (!described) return;
  const asked = `${method} ${path}, a ${answer.status}`;
  const media = answer.headers.get('content-type')?.split(';', 1)[0];
  if (method === 'HEAD' || !described.content) {
    expect(await answer.clone().text(), asked).toBe('');
    return;
  }
  const content = described.content[media ?? ''] ?? described.content['*/*'];
  expect(content, `${asked} as ${media}`).toBeDefined();
  if (content?.schema) expectSchema(content.schema.$ref ?? '', await answer.clone().json(), asked);
}

/** `name`: of a schema of the document, as `$ref`s spell it. */
export function expectSchema(ref: string, value: unknown, what: string): void {
  const validate = compiled.get(ref) ?? ajv.compile({ $ref: `document${ref}` });
  compiled.set(ref, validate);
  validate(value);
  expect(validate.errors ?? [], what).toEqual([]);
}

/** undefined where the path or the method is not the document's: then it describes what is refused so. */
function responseTo(method: string, path: string, status: number): DescribedResponse | undefined {
  const operation = operationAt(method, path);
  if (!operation) return undefined;
  const described = operation.responses[status];
  expect(described, `the document knows ${method} ${path} to answer ${status}`).toBeDefined();
  return described;
}

function operationAt(method: string, path: string) {
  const [bare = ''] = path.split('?', 1);
  const template = Object.keys(document.paths).find((candidate) =>
    new RegExp(`^/api/v1${candidate.replace(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  );
  const name = method === 'HEAD' ? 'get' : method.toLowerCase();
  return template === undefined ? undefined : document.paths[template]?.[name];
}
