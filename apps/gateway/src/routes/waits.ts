import { codeQuery, type WaitResponse, waitQuery } from '@mayfly/contracts/http-api';
import { firstFailure } from '@mayfly/contracts/match-summary';
import type { Router } from 'express';
import type { Authorize } from '../authorize.ts';
import { codeAnswer, saysWhatToDo } from '../code-answer.ts';
import { departed } from '../departed.ts';
import type { Waits } from '../hold-waits.ts';
import { createMailSearch } from '../mail-search.ts';
import { parseRequest } from '../parse-request.ts';
import { resource } from './resource.ts';

/** Answers that are held until there is something to say. */
export function addWaitRoutes(api: Router, waits: Pick<Waits, 'hold'>, authorize: Authorize): void {
  resource(api, '/inboxes/:id/messages/wait', {
    get: authorize(async (inbox, req, res) => {
      const { timeout: timeoutMs, since, count, ...wanted } = parseRequest(waitQuery, req.query);
      const search = createMailSearch((summary) => firstFailure(summary, wanted), count);
      const outcome = await waits.hold(inbox, { search, since, timeoutMs, signal: departed(res) });
      if (outcome.kind === 'abandoned') return;
      const answer: WaitResponse = {
        items: [...search.found()],
        cursor: outcome.cursor,
        timedOut: outcome.kind === 'timed_out',
        nearMisses: search.nearMisses(),
      };
      res.json(answer);
    }),
  });

  resource(api, '/inboxes/:id/code', {
    get: authorize(async (inbox, req, res) => {
      const { timeout: timeoutMs, since } = parseRequest(codeQuery, req.query);
      const search = createMailSearch((summary) => (saysWhatToDo(summary) ? undefined : 'hasCode'), 1);
      const outcome = await waits.hold(inbox, { search, since, timeoutMs, signal: departed(res) });
      if (outcome.kind !== 'abandoned') res.json(codeAnswer(search.found().at(-1)));
    }),
  });
}
