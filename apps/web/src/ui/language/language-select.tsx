import { type LanguageStore, languageCodes, languageNames } from './language.ts';
import { useLanguage } from './language-context.tsx';
import styles from './language-select.module.css';

/** Each language by its own name. Where one cannot be fetched now, the page stays in the one it has. */
export function LanguageSelect({ language }: { readonly language: LanguageStore }) {
  const { code, words } = useLanguage();
  return (
    <select
      className={styles.select}
      aria-label={words.foot.language}
      value={code}
      onChange={({ target }) => {
        const chosen = languageCodes.find((one) => one === target.value);
        if (chosen) language.choose(chosen).catch(() => {});
      }}
    >
      {languageCodes.map((one) => (
        <option key={one} value={one} lang={one}>
          {languageNames[one]}
        </option>
      ))}
    </select>
  );
}
