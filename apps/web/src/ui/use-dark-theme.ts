import { useSyncExternalStore } from 'react';

const prefersDark = '(prefers-color-scheme: dark)';

/** Whether the page is dark, by its reader's choice or the system's. */
export function useDarkTheme(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? matchMedia(prefersDark).matches : theme === 'dark';
}

function subscribe(changed: () => void): () => void {
  const watcher = new MutationObserver(changed);
  const system = matchMedia(prefersDark);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  system.addEventListener('change', changed);
  return () => {
    watcher.disconnect();
    system.removeEventListener('change', changed);
  };
}
