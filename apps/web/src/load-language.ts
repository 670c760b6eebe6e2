import { type Catalogue, en } from './ui/language/en.ts';
import type { LanguageCode } from './ui/language/language.ts';

/** English is here already; each other language comes as a file of its own when it is wanted. */
export async function loadLanguage(code: LanguageCode): Promise<Catalogue> {
  return loaders[code]();
}

const loaders: Record<LanguageCode, () => Promise<Catalogue>> = {
  en: async () => en,
  de: async () => (await import('./ui/language/de.ts')).de,
  es: async () => (await import('./ui/language/es.ts')).es,
  fr: async () => (await import('./ui/language/fr.ts')).fr,
  pt: async () => (await import('./ui/language/pt.ts')).pt,
  zh: async () => (await import('./ui/language/zh.ts')).zh,
  ja: async () => (await import('./ui/language/ja.ts')).ja,
};
