import { InboxError } from '@mayfly/inbox/inbox-error';
import type { RequestHandler, Router } from 'express';

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** One path and its methods. HEAD comes with GET, OPTIONS says what there is, anything else is refused with it. */
export function resource<Params>(
  router: Router,
  path: string,
  handlers: Partial<Record<(typeof methods)[number], RequestHandler<Params>>>,
): void {
  const route = router.route(path);
  const allowed = ['OPTIONS'];
  for (const method of methods) {
    const handler = handlers[method];
    if (!handler) continue;
    route[method](handler);
    allowed.push(method.toUpperCase(), ...(method === 'get' ? ['HEAD'] : []));
  }
  route.all((req, res) => {
    res.setHeader('Allow', allowed.join(', '));
    if (req.method !== 'OPTIONS') throw new InboxError('method_not_allowed');
    res.status(204).end();
  });
}
