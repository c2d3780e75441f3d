import { createRequire } from 'node:module';
import { minify } from 'terser';

export interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}

interface Options {
  /** Packages that the bundle imports from elsewhere, by their names. */
  readonly externals: Readonly<Record<string, string>>;
  /** Name of the file for the licences; none without it. */
  readonly license?: string;
}

/** The part of ncc's interface that is used here; the package has no types. */
type Ncc = (entry: string, options: Options & { readonly quiet: boolean }) => Promise<Bundle>;

/** A JavaScript file with all it imports, bundled by ncc and printed by `compact`. */
export async function bundle(entry: string, options: Options): Promise<Bundle> {
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  const { code, assets } = await ncc(entry, { ...options, quiet: true });
  const printed: Record<string, Bundle['assets'][string]> = {};
  for (const [name, { source }] of Object.entries(assets))
    printed[name] = { source: name.endsWith('.js') ? await compact(String(source)) : source };
  return { code: await compact(code), assets: printed };
}

/**
 * The same program as ASCII and without comments, except licences; names and lines stay. Node holds a source with any other
 * character in twice the bytes for as long as it runs: 2 MB less at the peak of a phase (docs/performance.md).
 */
async function compact(code: string): Promise<string> {
  const { code: printed } = await minify(code, {
    module: true,
    compress: false,
    mangle: false,
    format: {
      ascii_only: true,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- works in the pinned version; without it all is one line
      beautify: true,
      indent_level: 1,
      comments: /^!|@license|@preserve/,
    },
  });
  if (printed === undefined) throw new Error('nothing was printed');
  return `${printed}\n`;
}
