// Runs before the first paint; `src/ui/theme.ts` keeps the choice afterwards under the same key.
try {
  const theme = localStorage.getItem('mayfly.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to us: the system's theme it is.
}
