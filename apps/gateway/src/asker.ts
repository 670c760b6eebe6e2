import type { ApiKeys } from '@mayfly/inbox/api-keys';
import { InboxError } from '@mayfly/inbox/inbox-error';
import type { Request, RequestHandler } from 'express';

/** Who sends a request, as far as anybody needs to know: somebody, or who holds an API key. */
export type Asker = { readonly kind: 'anonymous' } | { readonly kind: 'key'; readonly id: string };

export type Askers = {
  /** Before every route. A key that does not count is refused, not taken for none. */
  readonly identify: RequestHandler;
  of(req: Pick<Request, 'headers'>): Asker;
  /** Throws `key_refused` for who is anonymous. */
  requireKey(req: Pick<Request, 'headers'>): void;
};

const anonymous: Asker = { kind: 'anonymous' };

export function createAskers(apiKeys: Pick<ApiKeys, 'recognise'>): Askers {
  const known = new WeakMap<Pick<Request, 'headers'>, Asker>();
  const of = (req: Pick<Request, 'headers'>) => known.get(req) ?? anonymous;
  return {
    of,
    identify: async (req, _res, next) => {
      const key = req.get('X-Api-Key');
      if (key !== undefined) known.set(req, { kind: 'key', id: await apiKeys.recognise(key) });
      next();
    },
    requireKey: (req) => {
      if (of(req).kind !== 'key') throw new InboxError('key_refused');
    },
  };
}
