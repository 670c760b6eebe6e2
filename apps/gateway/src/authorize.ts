import type { Inboxes, OpenInbox } from '@mayfly/inbox/inboxes';
import type { Request, RequestHandler, Response } from 'express';

export type InboxParams = { id: string };

/** A route's part once somebody has proved to hold the token. */
export type OpenedHandler<Params extends InboxParams> = (
  inbox: OpenInbox,
  req: Request<Params>,
  res: Response,
) => Promise<void>;

export type Authorize = <Params extends InboxParams>(handler: OpenedHandler<Params>) => RequestHandler<Params>;

/** Nothing below an inbox can be written without it: there is no other way to an `OpenInbox`. */
export function createAuthorize(inboxes: Pick<Inboxes, 'open'>): Authorize {
  return (handler) => async (req, res) => {
    const inbox = await inboxes.open(req.params.id, bearerToken(req.headers.authorization));
    await handler(inbox, req, res);
  };
}

/** RFC 6750, 2.1. What is no token becomes the empty one, which is refused like any other, for the same work. */
function bearerToken(authorization: string | undefined): string {
  return /^Bearer +([\w-]{1,256})$/i.exec(authorization ?? '')?.[1] ?? '';
}
