import { createHttpApi } from '@mayfly/client/http-api';
import { createLiveConnection } from '@mayfly/client/live-inbox';
import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createInboxMemory } from './inbox/remember-inbox.ts';
import { createInboxSession } from './inbox/session.ts';
import { loadMeta } from './load-meta.ts';
import { loadReader } from './load-reader.ts';
import { createAnnouncer } from './ui/announcer.tsx';
import { createThemeStore } from './ui/theme.ts';
import './ui/tokens.css';
import './ui/base.css';

const storage = openStorage();
const api = createHttpApi({ baseUrl: location.origin });
const live = createLiveConnection({ baseUrl: location.origin });
const session = createInboxSession({ api, live, memory: createInboxMemory(storage), now: Date.now });

void session.start();

const root = rootElement();

createRoot(root, { onUncaughtError: showBroken }).render(
  <StrictMode>
    <App
      session={session}
      announcer={createAnnouncer()}
      theme={createThemeStore(storage, document.documentElement)}
      meta={loadMeta(api)}
      Reader={lazy(() => loadReader(api))}
    />
  </StrictMode>,
);

/** A bug took the page down: better a sentence than nothing. */
function showBroken(error: unknown): void {
  reportError(error);
  const sentence = document.createElement('p');
  sentence.textContent = 'Something went wrong in this page. Reload it to go on: the address stays.';
  root.replaceChildren(sentence);
}

/** A browser may close its storage to a page, and then throws at the mere mention. */
function openStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function rootElement(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  return root;
}
