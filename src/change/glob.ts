import picomatch from 'picomatch';

/**
 * Tells whether a path matches one of the globs, the one way for the whole harness: `*` stays within a
 * folder, `**` crosses folders, names with a leading dot match like any other. Letter case is ignored
 * unless `ignoreCase` is false.
 *
 * picomatch, because Node's own `path.matchesGlob` lets no wildcard match a name with a leading dot:
 * "any folder, then CODEOWNERS" would miss `.github/CODEOWNERS`.
 */
export function globMatcher(
  globs: readonly string[],
  options: { readonly ignoreCase: boolean } = { ignoreCase: true },
): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  // `s`: a newline in a file name must not slip through a wildcard.
  return picomatch([...globs], { dot: true, flags: options.ignoreCase ? 'is' : 's' });
}
