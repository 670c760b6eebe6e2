import { useStore } from 'zustand';
import { Button } from './button.tsx';
import { DarkIcon, LightIcon, SystemIcon } from './icons.tsx';
import { useLanguage } from './language/language-context.tsx';
import { type Theme, type ThemeStore, themes } from './theme.ts';
import styles from './theme-toggle.module.css';

const icons: Record<Theme, () => React.JSX.Element> = { system: SystemIcon, light: LightIcon, dark: DarkIcon };

/** One button that goes round: system, light, dark. */
export function ThemeToggle({ store }: { readonly store: ThemeStore }) {
  const words = useLanguage().words.theme;
  const theme = useStore(store);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  const Icon = icons[theme];
  return (
    <Button
      look="bare"
      className={styles.toggle}
      aria-label={words.change(words[theme], words[next])}
      title={words.now(words[theme])}
      onClick={() => store.setState(next, true)}
    >
      <Icon />
      <span className={styles.word}>{words[theme]}</span>
    </Button>
  );
}
