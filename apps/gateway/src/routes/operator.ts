import type { ListResponse } from '@mayfly/contracts/http-api';
import type { ApiKeys } from '@mayfly/inbox/api-keys';
import type { Inboxes } from '@mayfly/inbox/inboxes';
import type { OperatedDomains } from '@mayfly/inbox/operated-domains';
import { type RequestHandler, Router } from 'express';
import { createOperatorAuthorize, requireOperatorKey } from '../authorize-operator.ts';
import { forbidStoring, refuseUnknownRoute } from '../bare-app.ts';
import { createBodyReader } from '../read-json-body.ts';
import { addApiKeyRoutes } from './api-keys.ts';
import { addDownloadRoutes } from './downloads.ts';
import { addMessageRoutes } from './messages.ts';
import { addOperatedDomainRoutes } from './operated-domains.ts';

export type OperatorDeps = {
  readonly inboxes: Inboxes;
  readonly apiKeys: ApiKeys;
  readonly domains: OperatedDomains;
};

/** API keys, domains, and what was written to postmaster and abuse, by the routes of any inbox, for who holds the operator's key. */
export function createOperatorRoutes({ inboxes, apiKeys, domains }: OperatorDeps, key: string): Router {
  const operator = Router({ caseSensitive: true });
  const authorize = createOperatorAuthorize(inboxes);
  operator.use(forbidStoring, requireOperatorKey(key), ...createBodyReader());
  operator.get('/messages', answerEmpty(inboxes));
  addMessageRoutes(operator, '', inboxes, authorize);
  addDownloadRoutes(operator, '', inboxes, authorize);
  addApiKeyRoutes(operator, apiKeys);
  addOperatedDomainRoutes(operator, domains);
  operator.use(refuseUnknownRoute);
  return operator;
}

/** The inbox is made when mail comes: before, there is nothing, and that is no fault of who asks. */
function answerEmpty(inboxes: Pick<Inboxes, 'openOperatorInbox'>): RequestHandler {
  const nothing: ListResponse = { items: [], ids: [], cursor: 0, hasMore: false };
  return async (_req, res, next) => {
    if (await inboxes.openOperatorInbox()) next();
    else res.json(nothing);
  };
}
