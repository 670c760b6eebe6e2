import type { DomainsResponse } from '@mayfly/contracts/http-api';
import type { Domains } from '@mayfly/inbox/domains';
import type { Router } from 'express';
import { resource } from './resource.ts';

export function addDomainRoutes(api: Router, domains: Pick<Domains, 'list'>): void {
  resource(api, '/domains', {
    get: (_req, res) => {
      const answer: DomainsResponse = { items: [...domains.list()] };
      res.json(answer);
    },
  });
}
