import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * A random word that tells one browser from its neighbours behind the same address, so that one of them cannot use up
 * what is there for all. It opens nothing, is kept nowhere here but hashed in what is counted, goes to no other path
 * and ends with the browser's session. Who leaves it away is counted by the address alone.
 */
export type BrowserSessions = {
  of(req: Pick<IncomingMessage, 'headers'>): string | undefined;
  begin(res: ServerResponse): void;
};

const name = 'mayfly-session';

export function createBrowserSessions({ secure }: { readonly secure: boolean }): BrowserSessions {
  const attributes = `Path=/api/v1; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    of: ({ headers }) => word.exec(headers.cookie ?? '')?.[1],
    begin: (res) => void res.setHeader('Set-Cookie', `${name}=${randomBytes(16).toString('base64url')}; ${attributes}`),
  };
}

const word = new RegExp(`(?:^|; ?)${name}=([\\w-]{22})(?:;|$)`);
