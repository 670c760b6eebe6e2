import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Catalogue, en } from './en.ts';
import { createFormats, type Formats } from './formats.ts';

export const languageCodes = ['en', 'de', 'es', 'fr', 'pt', 'zh', 'ja'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** What the page says, and how it writes dates and numbers. */
export type Language = {
  readonly code: LanguageCode;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Catalogue;
  readonly formats: Formats;
};

export type LanguageStore = {
  readonly store: StoreApi<Language>;
  /** Kept for the next visit. Rejects where the language cannot be fetched, and then nothing has changed. */
  choose(code: LanguageCode): Promise<void>;
};

export type LanguageDeps = {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  /** The reader's languages, the dearest first, as browsers spell them. */
  readonly preferred: readonly string[];
  /** Where `lang` and `dir` are set. */
  readonly root: Pick<HTMLElement, 'lang' | 'dir'>;
  readonly load: (code: LanguageCode) => Promise<Catalogue>;
};

const key = 'mayfly.language';

/** What each language calls itself, so that it can be found by those who read no other. */
export const languageNames: Record<LanguageCode, string> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  pt: 'Português',
  zh: '中文',
  ja: '日本語',
};

const directions: Record<LanguageCode, Language['direction']> = {
  ...{ en: 'ltr', de: 'ltr', es: 'ltr', fr: 'ltr', pt: 'ltr', zh: 'ltr', ja: 'ltr' },
};

/** The chosen language, else the first of the reader's that there is, else English; English too where it cannot be fetched. */
export async function openLanguage({ storage, preferred, root, load }: LanguageDeps): Promise<LanguageStore> {
  const first = chosenIn(storage) ?? negotiate(preferred);
  const store = createStore<Language>(() => languageOf('en', en));
  store.subscribe(show);
  await enter(first).catch(() => show(store.getState()));

  function show({ code, direction }: Language): void {
    root.lang = code;
    root.dir = direction;
  }

  async function enter(code: LanguageCode): Promise<void> {
    store.setState(languageOf(code, await load(code)), true);
  }

  function languageOf(code: LanguageCode, words: Catalogue): Language {
    // Who reads English may write dates as in Britain.
    const locale = preferred.find((tag) => codeOf(tag) === code) ?? code;
    return { code, direction: directions[code], words, formats: createFormats(locale) };
  }

  async function choose(code: LanguageCode): Promise<void> {
    await enter(code);
    try {
      storage?.setItem(key, code);
    } catch {
      // Storage is closed to us: the choice lasts as long as the page.
    }
  }

  return { store, choose };
}

/** The first of the reader's languages that the page speaks. */
export function negotiate(preferred: readonly string[]): LanguageCode {
  return preferred.map(codeOf).find((code) => code !== undefined) ?? 'en';
}

function codeOf(tag: string): LanguageCode | undefined {
  const primary = tag.split('-', 1)[0]?.toLowerCase();
  return languageCodes.find((code) => code === primary);
}

function chosenIn(storage: LanguageDeps['storage']): LanguageCode | undefined {
  try {
    const chosen = storage?.getItem(key);
    return languageCodes.find((code) => code === chosen);
  } catch {
    return undefined;
  }
}
