/** The theme that the person chose; without a choice the system decides. */
export type Theme = 'light' | 'dark';

const storageKey = 'sleutelbord-thema';

export function chosenTheme(): Theme {
  const stored = localStorage.getItem(storageKey);
  if (stored === 'light' || stored === 'dark') return stored;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function applyTheme(): void {
  const stored = localStorage.getItem(storageKey);
  if (stored) document.documentElement.dataset['theme'] = stored;
}

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme);
  applyTheme();
}
