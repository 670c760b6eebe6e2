import { createHash } from 'node:crypto';
import type { SiteChallengeKind } from '@mayfly/contracts/challenge';
import { Router } from 'express';
import { frameScript, frameStyle } from './challenge-frame-script.ts';
import { challengeAction, challengeServices } from './challenge-services.ts';
import { resource } from './routes/resource.ts';

/** The document that the widget of a service lives in. */
export type ChallengeFrame = {
  /** As the page asks for it: a path of its own server's, or on another origin. */
  readonly url: string;
  readonly html: string;
  readonly policy: string;
};

export type ChallengeFrameSettings = {
  readonly kind: SiteChallengeKind;
  readonly siteKey: string;
  readonly scriptUrl: string | undefined;
  readonly pageOrigin: string | undefined;
  readonly frameOrigin: string | undefined;
};

export const challengeFramePath = '/challenge-frame';

/**
 * The service's script runs here and nowhere else. By its policy the document is of no origin, or of one on which
 * nothing else is served, and so it reads neither the page around it nor what that keeps; it says what came of the
 * widget by messages, to our page alone.
 */
export function createChallengeFrame(settings: ChallengeFrameSettings): ChallengeFrame {
  const { kind, siteKey, frameOrigin, pageOrigin } = settings;
  const told = {
    kind,
    siteKey,
    action: challengeAction,
    script: settings.scriptUrl ?? challengeServices[kind].scriptUrl,
    ...(frameOrigin === undefined ? {} : { page: pageOrigin }),
  };
  return {
    url: `${frameOrigin ?? ''}${challengeFramePath}`,
    policy: policyOf(settings),
    html: `<!doctype html>
<html lang="en" data-told="${escaped(JSON.stringify(told))}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Challenge</title>
<style>${frameStyle}</style>
<body><div id="widget"></div>
<script>${frameScript}</script>
</html>
`,
  };
}

export function addChallengeFrame(frame: ChallengeFrame | undefined): Router {
  const router = Router({ caseSensitive: true });
  if (!frame) return router;
  resource(router, challengeFramePath, {
    get: (_req, res) => {
      res.setHeader('Content-Security-Policy', frame.policy);
      res.setHeader('Cache-Control', 'no-cache');
      // Whom it may be framed by, the policy says; this older header knows of no other origin.
      res.removeHeader('X-Frame-Options');
      res.type('html').send(frame.html);
    },
  });
  return router;
}

function policyOf({ kind, scriptUrl, frameOrigin, pageOrigin }: ChallengeFrameSettings): string {
  const { sources } = challengeServices[kind];
  const also = scriptUrl === undefined ? '' : ` ${new URL(scriptUrl).origin}`;
  const apart = frameOrigin !== undefined;
  return [
    `sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox${apart ? ' allow-same-origin' : ''}`,
    "default-src 'none'",
    `script-src 'sha256-${hashOf(frameScript)}' ${sources.script}${also}`,
    `frame-src ${sources.frame}${also}`,
    `connect-src ${sources.connect}${also}`,
    // The widgets place themselves with styles of their own.
    `style-src 'unsafe-inline' ${sources.style}${also}`,
    `img-src data: ${sources.frame}${also}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${apart ? pageOrigin : "'self'"}`,
  ].join('; ');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
