import { InboxError } from '@mayfly/inbox/inbox-error';
import type { z } from 'zod';

/** A request that does not say what it should, and where. The detail repeats nothing the peer sent. */
export class RequestRefused extends InboxError {
  readonly detail: string;

  constructor(detail: string) {
    super('bad_request');
    this.name = 'RequestRefused';
    this.detail = detail;
  }
}

/** Takes a body, query or ask of flat fields. Throws `RequestRefused` for what the schema or Unicode forbids. */
export function parseRequest<Schema extends z.ZodType<object>>(schema: Schema, sent: unknown): z.output<Schema> {
  const parsed = schema.safeParse(sent);
  if (!parsed.success) throw new RequestRefused(detailOf(parsed.error.issues));
  for (const [field, value] of Object.entries(parsed.data)) {
    if (typeof value === 'string' && loneSurrogate.test(value)) throw new RequestRefused(`${field}: Not Unicode text`);
  }
  return parsed.data;
}

/** JSON can spell half a character; nothing that stores or hashes text agrees on what that is. */
const loneSurrogate = /\p{Surrogate}/u;

function detailOf(issues: readonly z.core.$ZodIssue[]): string {
  const [issue] = issues;
  // An unknown field's name is the peer's; every other path and message is made of the schema's own words.
  if (!issue || issue.code === 'unrecognized_keys') return 'There is a field that is not known here';
  const field = issue.path.map(String).join('.');
  return field === '' ? issue.message : `${field}: ${issue.message}`;
}
