import type { MetaResponse } from '@mayfly/contracts/http-api';
import type { Clock } from '@mayfly/inbox/clock';
import type { Router } from 'express';
import { resource } from './resource.ts';

export function addMetaRoutes(api: Router, meta: () => Omit<MetaResponse, 'serverTime'>, clock: Clock): void {
  resource(api, '/meta', {
    get: (_req, res) => {
      const answer: MetaResponse = { ...meta(), serverTime: new Date(clock.now()).toISOString() };
      res.json(answer);
    },
  });
}
