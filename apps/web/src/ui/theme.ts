import { createStore, type StoreApi } from 'zustand/vanilla';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export type ThemeStore = StoreApi<Theme>;

/** `public/theme.js` reads it before the first paint. */
const key = 'mayfly.theme';

/** Holds the choice, shows it on the root element and remembers it; "system" is the absence of a choice. */
export function createThemeStore(storage: Storage | undefined, root: HTMLElement): ThemeStore {
  const chosen = themes.find((theme) => theme === root.dataset.theme);
  const store = createStore<Theme>(() => chosen ?? 'system');
  store.subscribe((theme) => {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    try {
      if (theme === 'system') storage?.removeItem(key);
      else storage?.setItem(key, theme);
    } catch {
      // Storage is closed to us: the choice lasts as long as the page.
    }
  });
  return store;
}
