import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Language, LanguageStore } from './language.ts';

const LanguageContext = createContext<Language | undefined>(undefined);

export function LanguageProvider({ language, children }: { language: LanguageStore; children: ReactNode }) {
  return <LanguageContext value={useStore(language.store)}>{children}</LanguageContext>;
}

/** What to say and how to write it, in the reader's language; renders anew when they choose another. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('there is no LanguageProvider above');
  return language;
}
