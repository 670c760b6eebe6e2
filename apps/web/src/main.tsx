import { createHttpApi } from '@mayfly/client/http-api';
import { createLiveConnection } from '@mayfly/client/live-inbox';
import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createNotifier } from './inbox/notify-arrivals.ts';
import { takeRecoveryLink } from './inbox/recovery-link.ts';
import { createInboxMemory } from './inbox/remember-inbox.ts';
import { createInboxSession } from './inbox/session.ts';
import { loadFacts } from './load-facts.ts';
import { loadLanguage } from './load-language.ts';
import { loadReader } from './load-reader.ts';
import { registerWorker } from './register-worker.ts';
import { createAnnouncer } from './ui/announcer.tsx';
import { createKeySwitch, KeySwitchContext } from './ui/keys.tsx';
import { openLanguage } from './ui/language/language.ts';
import { LanguageProvider } from './ui/language/language-context.tsx';
import { createThemeStore } from './ui/theme.ts';
import './ui/tokens.css';
import './ui/base.css';

const link = takeRecoveryLink(window);
const storage = openStorage();
const api = createHttpApi({ baseUrl: location.origin });
const live = createLiveConnection({ baseUrl: location.origin });
const session = createInboxSession({ api, live, memory: createInboxMemory(storage), now: Date.now });

void session.start(link);
addEventListener('pagehide', () => session.settle());
addEventListener('hashchange', () => {
  const next = takeRecoveryLink(window);
  if (next) void session.start(next);
});

const facts = loadFacts(api);
const root = rootElement();
const language = await openLanguage({
  storage,
  preferred: navigator.languages,
  root: document.documentElement,
  load: loadLanguage,
});
const words = () => language.store.getState().words;

createRoot(root, { onUncaughtError: showBroken }).render(
  <StrictMode>
    <LanguageProvider language={language}>
      <KeySwitchContext value={createKeySwitch(storage)}>
        <App
          session={session}
          announcer={createAnnouncer()}
          notifier={createNotifier({ words: () => words().notification, isSeen: () => !document.hidden })}
          theme={createThemeStore(storage, document.documentElement)}
          language={language}
          facts={facts}
          Reader={lazy(() => loadReader(api))}
        />
      </KeySwitchContext>
    </LanguageProvider>
  </StrictMode>,
);

// Last, so that it takes nothing from what the page is opened for.
if (document.readyState === 'complete') void registerWorker();
else addEventListener('load', () => void registerWorker());

/** A bug took the page down: better a sentence than nothing. */
function showBroken(error: unknown): void {
  reportError(error);
  const sentence = document.createElement('p');
  sentence.textContent = words().failures.broken;
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
