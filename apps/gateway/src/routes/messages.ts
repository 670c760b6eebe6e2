import { listQuery, patchMessageRequest } from '@mayfly/contracts/http-api';
import type { Inboxes } from '@mayfly/inbox/inboxes';
import type { Router } from 'express';
import type { Authorize, InboxParams } from '../authorize.ts';
import { parseRequest } from '../parse-request.ts';
import { sendStored } from '../stored-body.ts';
import { resource } from './resource.ts';

type MessageParams = InboxParams & { mid: string };

/** `base` is the path of an inbox. */
export function addMessageRoutes(api: Router, base: string, inboxes: Inboxes, authorize: Authorize): void {
  resource(api, `${base}/messages`, {
    get: authorize(async (inbox, req, res) => {
      res.json(await inboxes.list(inbox, parseRequest(listQuery, req.query)));
    }),
    delete: authorize(async (inbox, _req, res) => {
      await inboxes.deleteAllMessages(inbox);
      res.status(204).end();
    }),
  });

  resource(api, `${base}/messages/:mid`, {
    get: authorize<MessageParams>(async (inbox, req, res) => {
      const document = await inboxes.readDocument(inbox, req.params.mid);
      res.setHeader('Content-Type', 'application/json; charset=utf-8');
      await sendStored(req, res, document);
    }),
    patch: authorize<MessageParams>(async (inbox, req, res) => {
      const { seen } = parseRequest(patchMessageRequest, req.body);
      res.json(await inboxes.markSeen(inbox, req.params.mid, seen));
    }),
    delete: authorize<MessageParams>(async (inbox, req, res) => {
      await inboxes.deleteMessage(inbox, req.params.mid);
      res.status(204).end();
    }),
  });
}
