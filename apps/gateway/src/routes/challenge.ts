import type { Router } from 'express';
import type { Challenge } from '../challenge.ts';
import { resource } from './resource.ts';

export function addChallengeRoute(api: Router, challenge: Pick<Challenge, 'issue'>): void {
  resource(api, '/challenge', {
    get: async (_req, res) => {
      res.json(await challenge.issue());
    },
  });
}
