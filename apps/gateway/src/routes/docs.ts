import compression from 'compression';
import { type RequestHandler, Router } from 'express';
import { docsPage, docsPolicy } from '../openapi/docs-page.ts';
import { openApiDocument } from '../openapi/openapi-document.ts';
import { resource } from './resource.ts';

/** The interface described, for machines and for people, at the root. */
export function createDocs(publicUrl: URL | undefined): Router {
  const docs = Router({ caseSensitive: true });
  const document = openApiDocument(publicUrl && `${publicUrl.origin}/api/v1`);
  const json = JSON.stringify(document);
  const page = docsPage(document);
  docs.use(['/openapi.json', '/docs'], keepFresh, compression());
  resource(docs, '/openapi.json', { get: (_req, res) => void res.type('json').send(json) });
  resource(docs, '/docs', {
    get: (_req, res) => void res.setHeader('Content-Security-Policy', docsPolicy).type('html').send(page),
  });
  return docs;
}

/** Another version of the server may stand here a moment later. */
const keepFresh: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'no-cache');
  next();
};
