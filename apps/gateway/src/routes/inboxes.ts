import { createInboxRequest, extendRequest } from '@mayfly/contracts/http-api';
import type { Inboxes } from '@mayfly/inbox/inboxes';
import type { Router } from 'express';
import type { Askers } from '../asker.ts';
import type { Authorize } from '../authorize.ts';
import type { Challenge } from '../challenge.ts';
import { parseRequest } from '../parse-request.ts';
import { resource } from './resource.ts';

export type InboxRouteDeps = {
  readonly inboxes: Inboxes;
  readonly challenge: Pick<Challenge, 'admit'>;
  readonly askers: Pick<Askers, 'of'>;
};

export function addInboxRoutes(
  api: Router,
  { inboxes, challenge, askers }: InboxRouteDeps,
  authorize: Authorize,
): void {
  resource(api, '/inboxes', {
    post: async (req, res) => {
      const { challenge: answer, ...wish } = parseRequest(createInboxRequest, req.body ?? {});
      // Who holds an API key is known to be no crowd.
      if (askers.of(req).kind === 'anonymous') await challenge.admit(answer);
      const created = await inboxes.create(wish);
      res.status(201).location(`/api/v1/inboxes/${created.id}`).json(created);
    },
  });

  resource(api, '/inboxes/:id', {
    get: authorize(async (inbox, _req, res) => {
      res.json(await inboxes.read(inbox));
    }),
    delete: authorize(async (inbox, _req, res) => {
      await inboxes.discard(inbox);
      res.status(204).end();
    }),
  });

  resource(api, '/inboxes/:id/extend', {
    post: authorize(async (inbox, req, res) => {
      const { seconds } = parseRequest(extendRequest, req.body ?? {});
      res.json(await inboxes.extend(inbox, seconds));
    }),
  });
}
