import { faults } from '@mayfly/contracts/faults';
import type { Inboxes } from '@mayfly/inbox/inboxes';
import type { Router } from 'express';
import type { Askers } from '../asker.ts';
import type { Authorize } from '../authorize.ts';
import { parseRequest } from '../parse-request.ts';
import { resource } from './resource.ts';

/** For testing senders: the token says whose inbox it is, the key that somebody answers for it. */
export function addFaultRoutes(api: Router, inboxes: Inboxes, authorize: Authorize, askers: Askers): void {
  resource(api, '/inboxes/:id/faults', {
    put: authorize(async (inbox, req, res) => {
      askers.requireKey(req);
      const wanted = parseRequest(faults, req.body);
      await inboxes.setFaults(inbox, wanted);
      res.json(wanted);
    }),
    delete: authorize(async (inbox, req, res) => {
      askers.requireKey(req);
      await inboxes.setFaults(inbox, undefined);
      res.status(204).end();
    }),
  });
}
