import { type Catalogue, en } from './ui/language/en.ts';
import type { LanguageCode } from './ui/language/language.ts';

/** English is here already, each other language comes as its own file when it is wanted. */
export async function loadLanguage(code: LanguageCode): Promise<Catalogue> {
  return loaders[code]();
}

const loaders: Record<LanguageCode, () => Promise<Catalogue>> = {
  en: async () => en,
  de: async () => en,
  es: async () => en,
  fr: async () => en,
  pt: async () => en,
  zh: async () => en,
  ja: async () => en,
};
