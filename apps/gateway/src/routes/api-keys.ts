import { type ApiKeysResponse, createApiKeyRequest } from '@mayfly/contracts/operator-api';
import type { ApiKeys } from '@mayfly/inbox/api-keys';
import type { Router } from 'express';
import { parseRequest } from '../parse-request.ts';
import { resource } from './resource.ts';

/** For the operator alone. */
export function addApiKeyRoutes(operator: Router, apiKeys: ApiKeys): void {
  resource(operator, '/keys', {
    get: async (_req, res) => {
      const answer: ApiKeysResponse = { items: await apiKeys.list() };
      res.json(answer);
    },
    post: async (req, res) => {
      const { label } = parseRequest(createApiKeyRequest, req.body);
      res.status(201).json(await apiKeys.create(label));
    },
  });

  resource<{ id: string }>(operator, '/keys/:id', {
    delete: async (req, res) => {
      await apiKeys.revoke(req.params.id);
      res.status(204).end();
    },
  });
}
