import type { Response } from 'express';

/** Aborted once the answer can reach nobody any more: it is out, or whoever asked has hung up. */
export function departed(res: Response): AbortSignal {
  const controller = new AbortController();
  if (res.destroyed) controller.abort();
  else res.once('close', () => controller.abort());
  return controller.signal;
}
