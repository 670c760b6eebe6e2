import { eventsHeaders } from '@mayfly/contracts/http-api';
import type { Router } from 'express';
import type { Authorize } from '../authorize.ts';
import type { EventStreams } from '../event-stream.ts';
import { parseRequest } from '../parse-request.ts';
import { resource } from './resource.ts';

const lastEventId = 'Last-Event-ID';

export function addEventRoutes(api: Router, streams: Pick<EventStreams, 'stream'>, authorize: Authorize): void {
  resource(api, '/inboxes/:id/events', {
    get: authorize(async (inbox, req, res) => {
      const { [lastEventId]: since } = parseRequest(eventsHeaders, { [lastEventId]: req.get(lastEventId) });
      if (req.method === 'HEAD') res.type('text/event-stream').end();
      else await streams.stream(inbox, since, res);
    }),
  });
}
