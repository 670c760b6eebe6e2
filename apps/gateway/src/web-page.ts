import { fileURLToPath } from 'node:url';
import { InboxError } from '@mayfly/inbox/inbox-error';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';

/** The built web app: its page at `/`, those beside it by their names, and their files. Anything else that is asked for is not there. */
export function createWebPage(webRoot: URL | undefined): Router {
  const web = Router({ caseSensitive: true });
  web.use(refuseOtherMethods);
  if (webRoot) web.use(compression(), createFiles(fileURLToPath(webRoot)));
  web.use(answerNotFound);
  return web;
}

function createFiles(root: string): RequestHandler {
  return express.static(root, {
    cacheControl: false,
    redirect: false,
    extensions: ['html'],
    setHeaders(res, path) {
      // Vite puts under assets/ what carries a hash of its content in its name, and nothing else.
      const immutable = /[/\\]assets[/\\]/.test(path.slice(root.length - 1));
      res.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

const refuseOtherMethods: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next();
  res.setHeader('Allow', 'GET, HEAD, OPTIONS');
  if (req.method !== 'OPTIONS') throw new InboxError('method_not_allowed');
  res.status(204).end();
};

const answerNotFound: RequestHandler = (_req, res) => {
  res.setHeader('Cache-Control', 'no-store');
  res.status(404).type('html').send(notFoundPage);
};

const notFoundPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Not found · Mayfly</title>
<p>There is nothing at this address. <a href="/">Open Mayfly</a>
</html>
`;
