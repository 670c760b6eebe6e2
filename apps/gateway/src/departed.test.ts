import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Response } from 'express';
import { expect, test } from 'vitest';
import { departed } from './departed.ts';

test('tells of who hangs up, and of who has already', () => {
  const [staying, gone] = [aResponse(), aResponse()];
  gone.destroy();
  const signal = departed(staying);
  expect([signal.aborted, departed(gone).aborted]).toEqual([false, true]);
  staying.emit('close');
  expect(signal.aborted).toBe(true);
});

/** As far as it is asked here, one of Express is one of Node. */
function aResponse(): Response {
  return new ServerResponse(new IncomingMessage(new Socket())) as Response;
}
