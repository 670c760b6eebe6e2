import { Validator } from '@seriousme/openapi-schema-validator';
import type { Router } from 'express';
import { expect, test } from 'vitest';
import { document, expectSchema } from '../../test/expect-described.ts';
import { startGateway } from '../../test/start-gateway.ts';
import { createApi } from '../create-api.ts';
import { operations } from './operations.ts';

test('is a valid OpenAPI 3.1 document', async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));

  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
});

test('describes the routes there are, and no other', () => {
  const described = operations.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`);

  expect(described.sort()).toEqual(routesOf(createApi(idleDeps)).sort());
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
});

test('gives examples that its own schemas allow', () => {
  for (const methods of Object.values(document.paths)) {
    for (const { operationId, requestBody, responses } of Object.values(methods)) {
      const contents = [requestBody, ...Object.values(responses)].flatMap((part) => Object.values(part?.content ?? {}));
      for (const { schema, example, examples } of contents) {
        const given = [
          ...(example === undefined ? [] : [example]),
          ...Object.values(examples ?? {}).map((e) => e.value),
        ];
        for (const value of given) expectSchema(schema?.$ref ?? '', value, operationId);
      }
    }
  }
});

test('is served, and says behind a proxy where the server is', async () => {
  const { call } = await startGateway({ publicUrl: new URL('https://mayfly.example') });

  const answer = await call('/openapi.json');

  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await answer.json()).toEqual({
    ...structuredClone(document),
    servers: [{ url: 'https://mayfly.example/api/v1' }],
  });
});

test('is told to people in a page that runs nothing, loads nothing and names every operation', async () => {
  const { call } = await startGateway();

  const answer = await call('/docs');
  const page = await answer.text();

  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
  );
  expect(page).not.toMatch(/<script|\son\w+=|(?:src|href)="(?![/#])/);
  for (const { id, path } of operations) {
    expect(page).toContain(`id="${id}"`);
    expect(page).toContain(path);
  }
  expect(page).not.toContain('undefined');
});

const idleDeps: Parameters<typeof createApi>[0] = new Proxy(Object.create(null), { get: () => () => undefined });

function routesOf(api: Router): string[] {
  return api.stack.flatMap(({ route }) => {
    if (!route) return [];
    const methods = new Set(route.stack.map(({ method }) => method).filter((method) => method !== undefined));
    return [...methods].map((method) => `${method} ${route.path}`);
  });
}
