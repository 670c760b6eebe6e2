import type { ErrorCode } from '@mayfly/contracts/error-code';
import type { z } from 'zod';

/** What one method at one path does, as the document tells it. The routes are held to it by tests. */
export type Operation = {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Below `/api/v1`, parameters in braces. */
  readonly path: string;
  /** The name a generated client gives it. */
  readonly id: string;
  readonly about: 'service' | 'inbox' | 'mail' | 'waiting' | 'testing';
  readonly summary: string;
  readonly description?: string;
  readonly needs: 'nothing' | 'token' | 'token and key';
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: { readonly schema: z.ZodType; readonly required: boolean; readonly example: unknown };
  readonly answer: Answer;
  /** Beyond those that every operation, and every one below an inbox, may meet. */
  readonly problems: readonly ErrorCode[];
};

export type Answer =
  | { readonly status: 200 | 201; readonly what: string; readonly schema: z.ZodType; readonly example: unknown }
  | { readonly status: 200; readonly what: string; readonly media: string }
  | { readonly status: 204; readonly what: string };

const always: readonly ErrorCode[] = [
  'bad_request',
  'key_refused',
  'origin_refused',
  'request_too_large',
  'unsupported_media_type',
  'rate_limited',
  'internal_error',
  'store_unavailable',
];
const belowAnInbox: readonly ErrorCode[] = ['token_refused', 'inbox_gone'];

export function problemsOf({ needs, problems }: Operation): readonly ErrorCode[] {
  return [...always, ...(needs === 'nothing' ? [] : belowAnInbox), ...problems];
}
