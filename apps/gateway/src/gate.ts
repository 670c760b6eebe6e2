import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * What every request passes before anyone answers it, be it Express or the socket server's engine; so it
 * uses nothing but what Node gives to both.
 */
export type Gate = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => void;
