import { createHash } from 'node:crypto';
import type { JsonSchema } from './named-schemas.ts';
import type { Content, DescribedOperation, DescribedResponse, OpenApiDocument, Parameter } from './openapi-document.ts';

/** The document for people: one page, whole in itself. It runs nothing and loads nothing but our icon. */
export function docsPage(document: OpenApiDocument): string {
  const [server] = document.servers;
  const base = server?.url ?? '';
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The API · Mayfly</title>
<link rel="icon" href="/favicon.svg">
<style>${style}</style>
<body>
<header><h1>The Mayfly API</h1>${prose(document.info.description)}
<p>Version ${escaped(document.info.version)}, at <code>${escaped(base)}</code>. For machines: <a href="/openapi.json">/openapi.json</a>.</header>
${contents(document)}
<main>
${document.tags.map(({ name, description }) => section(document, name, description)).join('\n')}
<section><h2 id="schemas">Schemas</h2>
${Object.entries(document.components.schemas).map(namedSchema).join('\n')}
</section>
</main>
`;
}

type Listed = { readonly path: string; readonly method: string; readonly operation: DescribedOperation };

function operationsOf({ paths }: OpenApiDocument, tag: string): Listed[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => tags.includes(tag))
      .map(([method, operation]) => ({ path, method, operation })),
  );
}

function contents(document: OpenApiDocument): string {
  const items = document.tags.flatMap(({ name }) =>
    operationsOf(document, name).map(
      ({ path, method, operation }) =>
        `<li><a href="#${operation.operationId}"><code>${method.toUpperCase()} ${escaped(path)}</code></a> ${escaped(operation.summary)}`,
    ),
  );
  return `<nav aria-label="Contents"><ul>${items.join('\n')}\n<li><a href="#schemas">Schemas</a></ul></nav>`;
}

function section(document: OpenApiDocument, tag: string, description: string): string {
  const described = operationsOf(document, tag).map((listed) => article(document, listed));
  return described.length === 0 ? '' : `<section><h2>${escaped(description)}</h2>\n${described.join('\n')}\n</section>`;
}

function article(document: OpenApiDocument, { path, method, operation }: Listed): string {
  const { operationId, summary, description, parameters, requestBody, responses, security } = operation;
  const keys = security.flatMap(Object.keys);
  const needs = keys.map((key) => (key === 'token' ? "the inbox's token" : 'an API key')).join(' and ');
  return `<article aria-labelledby="${operationId}"><h3 id="${operationId}">${escaped(summary)}</h3>
<p class="line"><code>${method.toUpperCase()} ${escaped(path)}</code>${needs === '' ? '' : ` needs ${needs}`}
${prose(description ?? '')}${parameterTable(parameters)}${requestBody ? `<h4>Request</h4>${contentOf(requestBody.content)}` : ''}
<h4>Answers</h4>
${Object.entries(responses).map(answer).join('\n')}
<h4>With curl</h4><pre tabindex="0">${escaped(curlLine(document, { path, method, operation }))}</pre></article>`;
}

function parameterTable(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(
    ({ name, in: place, schema, description = '' }) =>
      `<tr><th scope="row"><code>${escaped(name)}</code><td>${place}<td>${typeOf(schema)}<td>${inline(description)}`,
  );
  return `<table><thead><tr><th scope="col">Parameter<th scope="col">In<th scope="col">Type<th scope="col">What it is<tbody>${rows.join('')}</table>`;
}

function answer([status, { description, headers, content }]: [string, DescribedResponse]): string {
  const extra = Object.keys(headers ?? {}).map((name) => `<code>${escaped(name)}</code>`);
  const also = extra.length === 0 ? '' : ` With ${extra.join(', ')}.`;
  const told = `<strong>${escaped(status)}</strong> ${inline(description)}${also}`;
  // A problem looks like every other; its codes are in the description.
  return status.startsWith('2') && content ? `<div class="answer"><p>${told}${contentOf(content)}</div>` : `<p>${told}`;
}

function contentOf(content: Content): string {
  return Object.entries(content)
    .map(([media, { schema, example }]) => {
      const shown = example === undefined ? '' : `<pre tabindex="0">${escaped(JSON.stringify(example, null, 2))}</pre>`;
      return `<p><code>${escaped(media)}</code>${schema ? `: ${typeOf(schema)}` : ''}${shown}`;
    })
    .join('');
}

function curlLine({ servers }: OpenApiDocument, { path, method, operation }: Listed): string {
  const url = `${servers[0]?.url ?? ''}${path}`.replace(/\{(\w+)\}/g, (_, name: string) => `$${name.toUpperCase()}`);
  const keys = operation.security.flatMap(Object.keys);
  const body = operation.requestBody?.content['application/json']?.example;
  return [
    `curl -s${method === 'get' ? '' : `X ${method.toUpperCase()}`} "${url.startsWith('/') ? '$MAYFLY' : ''}${url}"`,
    ...(keys.includes('token') ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(keys.includes('apiKey') ? ['-H "X-Api-Key: $KEY"'] : []),
    ...(body === undefined ? [] : [`-H 'Content-Type: application/json' -d '${JSON.stringify(body)}'`]),
  ].join(' \\\n  ');
}

function namedSchema([name, schema]: [string, JsonSchema]): string {
  return `<article aria-labelledby="schema-${name}"><h3 id="schema-${name}">${escaped(name)}</h3>${inlineProse(schema)}${fields(schema)}</article>`;
}

function inlineProse({ description }: JsonSchema): string {
  return description === undefined ? '' : `<p>${inline(description)}`;
}

function fields(schema: JsonSchema): string {
  const rows = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const told = typeof field === 'boolean' ? {} : field;
    const optional = schema.required?.includes(name) ? '' : ' <small>optional</small>';
    return `<tr><th scope="row"><code>${escaped(name)}</code>${optional}<td>${typeOf(told)}<td>${inline(told.description ?? '')}`;
  });
  if (rows.length === 0) return `<p>${typeOf(schema)}`;
  return `<table><thead><tr><th scope="col">Field<th scope="col">Type<th scope="col">What it is<tbody>${rows.join('')}</table>`;
}

/** A schema in a few words; what has a name is a link to it. */
function typeOf(schema: JsonSchema): string {
  const { $ref, type, format, items, enum: choices, const: only, anyOf, oneOf, properties } = schema;
  if ($ref !== undefined) return linkTo($ref.slice($ref.lastIndexOf('/') + 1));
  if (choices) return choices.map((choice) => `<code>${escaped(String(choice))}</code>`).join(', ');
  if (only !== undefined) return `<code>${escaped(JSON.stringify(only))}</code>`;
  const either = anyOf ?? oneOf;
  if (either) return either.map((one) => typeOf(asObject(one))).join(' or ');
  if (type === 'array') return `list of ${typeOf(asObject(Array.isArray(items) ? items[0] : items))}`;
  if (properties)
    return `{ ${Object.entries(properties)
      .map(([name, field]) => `${escaped(name)}: ${typeOf(asObject(field))}`)
      .join(', ')} }`;
  return (
    [...[type ?? 'anything'].flat(), ...(format === undefined ? [] : [format])].map(escaped).join(', ') +
    boundsOf(schema)
  );
}

function asObject(schema: JsonSchema | boolean | undefined): JsonSchema {
  return typeof schema === 'object' ? schema : {};
}

function boundsOf({ default: usual, minimum, maximum, minLength, maxLength }: JsonSchema): string {
  const bounds = [
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`up to ${maximum}`]),
    ...(minLength === undefined ? [] : [`from ${minLength} characters`]),
    ...(maxLength === undefined ? [] : [`up to ${maxLength} characters`]),
    ...(usual === undefined ? [] : [`default ${JSON.stringify(usual)}`]),
  ];
  return bounds.map((bound) => `, ${escaped(bound)}`).join('');
}

function linkTo(name: string): string {
  return `<a href="#schema-${escaped(name)}">${escaped(name)}</a>`;
}

function prose(text: string): string {
  return text
    .split('\n\n')
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${inline(paragraph)}`)
    .join('\n');
}

/** The little of Markdown that descriptions use. */
function inline(text: string): string {
  return escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const style = `
:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem 1.25rem 4rem; }
h1 { font-size: 1.8rem; } h2 { margin-top: 3rem; } h3 { margin: 2.5rem 0 0.25rem; } h4 { margin: 1.25rem 0 0.25rem; }
code, pre { font: 0.9em/1.5 ui-monospace, monospace; }
pre { overflow-x: auto; padding: 0.75rem 1rem; border: 1px solid #8886; border-radius: 0.5rem; }
nav ul { list-style: none; padding: 0; } nav li { margin: 0.3rem 0; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border-bottom: 1px solid #8886; padding: 0.4rem 0.75rem 0.4rem 0; text-align: left; vertical-align: top; }
p { margin: 0.4rem 0; }
`;

/** Nothing may run, load or be sent from the page; its own style is named by its hash. */
export const docsPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
