/** Turns light into dark and back, from what the system asks for. */
export function switchTheme(): void {
  const root = document.documentElement;
  const systemDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const dark = root.dataset['theme'] === undefined ? systemDark : root.dataset['theme'] === 'dark';
  root.dataset['theme'] = dark ? 'light' : 'dark';
}
