import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * A random word that tells one browser from its neighbours behind the same address, so that one of them cannot use up
 * what is there for all. It opens nothing, is kept nowhere here but hashed in what is counted, goes to no other path
 * and ends with the browser's session. Who leaves it away is counted by the address alone.
 */
export type BrowserSession = { readonly kind: 'known' | 'new'; readonly word: string };

export type BrowserSessions = {
  of(req: Pick<IncomingMessage, 'headers'>): BrowserSession | undefined;
  /** undefined where nothing is counted by it. */
  begin(): BrowserSession | undefined;
  give(res: ServerResponse, session: BrowserSession): void;
};

export type BrowserSessionsDeps = {
  /** Whether browsers come by HTTPS. */
  readonly secure: boolean;
  /** Whether anything is counted by it. */
  readonly counted: boolean;
};

const name = 'mayfly-session';

export function createBrowserSessions({ secure, counted }: BrowserSessionsDeps): BrowserSessions {
  const attributes = `Path=/api/v1; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    of: ({ headers }) => {
      const word = counted ? cookie.exec(headers.cookie ?? '')?.[1] : undefined;
      return word === undefined ? undefined : { kind: 'known', word };
    },
    begin: () => (counted ? { kind: 'new', word: randomBytes(16).toString('base64url') } : undefined),
    give: (res, { word }) => void res.setHeader('Set-Cookie', `${name}=${word}; ${attributes}`),
  };
}

const cookie = new RegExp(`(?:^|; ?)${name}=([\\w-]{22})(?:;|$)`);
