import { challengeResponse } from '@mayfly/contracts/challenge';
import { inboxEvent } from '@mayfly/contracts/event';
import { faults } from '@mayfly/contracts/faults';
import {
  codeResponse,
  createInboxRequest,
  createInboxResponse,
  domainsResponse,
  extendRequest,
  inboxResponse,
  listResponse,
  metaResponse,
  nearMiss,
  patchMessageRequest,
  sampleResponse,
  waitResponse,
} from '@mayfly/contracts/http-api';
import { sync } from '@mayfly/contracts/live';
import {
  actionLink,
  attachment,
  authentication,
  correspondent,
  header,
  messageDocument,
  notice,
  oneTimeCode,
  summary,
} from '@mayfly/contracts/message';
import { problem } from '@mayfly/contracts/problem';
import { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** What a peer sends: a field with a default may be left out. */
const asked: Readonly<Record<string, z.ZodType>> = {
  CreateInboxRequest: createInboxRequest,
  ExtendRequest: extendRequest,
  PatchMessageRequest: patchMessageRequest,
  Faults: faults,
};

/** What it is answered: every such field is there. */
const answered: Readonly<Record<string, z.ZodType>> = {
  Meta: metaResponse,
  Domains: domainsResponse,
  CreatedInbox: createInboxResponse,
  Inbox: inboxResponse,
  MessageList: listResponse,
  SampleSent: sampleResponse,
  Challenge: challengeResponse,
  WaitAnswer: waitResponse,
  CodeAnswer: codeResponse,
  NearMiss: nearMiss,
  Summary: summary,
  Authentication: authentication,
  OneTimeCode: oneTimeCode,
  ActionLink: actionLink,
  Message: messageDocument,
  Correspondent: correspondent,
  Header: header,
  Attachment: attachment,
  Notice: notice,
  Sync: sync,
  Event: inboxEvent,
  Problem: problem,
};

const uri = (id: string) => `#/components/schemas/${id}`;

/** The one set of schemas, as JSON Schema 2020-12 under the names that clients know them by. */
export function namedSchemas(): Record<string, JsonSchema> {
  return { ...schemasOf(asked, 'input'), ...schemasOf(answered, 'output') };
}

/** How the document speaks of a schema: by its name. */
export function referTo(schema: z.ZodType): JsonSchema {
  const [name] = Object.entries({ ...asked, ...answered }).find(([, named]) => named === schema) ?? [];
  if (name === undefined) throw new Error('a schema of the document has no name');
  return { $ref: uri(name) };
}

/** One field of a query or a header, as it is sent. */
export function fieldSchema(schema: z.ZodType): JsonSchema {
  return bare(z.toJSONSchema(schema, { io: 'input', override: simplify }));
}

function schemasOf(schemas: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const named = z.toJSONSchema(registry, { uri, io, override: simplify }).schemas;
  return Object.fromEntries(Object.entries(named).map(([id, schema]) => [id, bare(schema)]));
}

function bare({ $schema, $id, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

/** Takes away what is true of every integer and of every date-time, and hides what is said. */
function simplify({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
}
