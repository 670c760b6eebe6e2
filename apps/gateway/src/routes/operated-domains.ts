import { addDomainRequest, type OperatedDomainsResponse, setDomainRequest } from '@mayfly/contracts/operator-api';
import type { OperatedDomains } from '@mayfly/inbox/operated-domains';
import type { Router } from 'express';
import { parseRequest } from '../parse-request.ts';
import { resource } from './resource.ts';

/** For the operator alone: whatever is done is done at all processes, without a restart. */
export function addOperatedDomainRoutes(operator: Router, domains: OperatedDomains): void {
  resource(operator, '/domains', {
    get: async (_req, res) => {
      const answer: OperatedDomainsResponse = { items: await domains.list() };
      res.json(answer);
    },
    post: async (req, res) => {
      res.status(201).json(await domains.add(parseRequest(addDomainRequest, req.body)));
    },
  });

  resource<{ name: string }>(operator, '/domains/:name', {
    patch: async (req, res) => {
      res.json(await domains.set(req.params.name, parseRequest(setDomainRequest, req.body)));
    },
    delete: async (req, res) => {
      await domains.remove(req.params.name);
      res.status(204).end();
    },
  });
}
