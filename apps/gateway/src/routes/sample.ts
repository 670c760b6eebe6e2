import type { SampleResponse } from '@mayfly/contracts/http-api';
import type { Router } from 'express';
import type { Authorize } from '../authorize.ts';
import { deliverSample, type SampleDeps } from '../deliver-sample.ts';
import { resource } from './resource.ts';

export function addSampleRoute(api: Router, deps: SampleDeps, authorize: Authorize): void {
  resource(api, '/inboxes/:id/sample', {
    post: authorize(async (inbox, _req, res) => {
      const answer: SampleResponse = { messageId: await deliverSample(deps, inbox) };
      res.status(201).location(`/api/v1/inboxes/${inbox.id}/messages/${answer.messageId}`).json(answer);
    }),
  });
}
