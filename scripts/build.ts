/**
 * Compiles `src` to `build/` with tsc, then bundles each entry into `dist/<name>/` with ncc. `--check` bundles
 * elsewhere and compares. ncc gets JavaScript: its own TypeScript loader takes NodeNext modules for CommonJS.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { minify } from 'terser';

const root = path.join(import.meta.dirname, '..');
interface Entry {
  readonly file: string;
  /** Packages that the bundle imports from elsewhere, by their names. */
  readonly externals: Readonly<Record<string, string>>;
}

/** See src/undici.ts for what stands in for the package, and why. */
const withoutUndici = { undici: '../undici/index.js' };

const entries: Readonly<Record<string, Entry>> = {
  run: { file: 'main', externals: withoutUndici },
  publish: { file: 'main-publish', externals: withoutUndici },
  verify: { file: 'main-verify', externals: withoutUndici },
  evaluate: { file: 'main-evaluate', externals: withoutUndici },
  'publish-evals': { file: 'main-publish-evals', externals: withoutUndici },
  cli: { file: 'cli', externals: withoutUndici },
  artifacts: { file: 'main-artifacts', externals: withoutUndici },
  undici: { file: 'undici', externals: {} },
};

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}

/** The part of ncc's interface that is used here; the package has no types. */
type Ncc = (
  entry: string,
  options: { externals: Entry['externals']; license: string; quiet: boolean },
) => Promise<Bundle>;

async function build(target: string): Promise<void> {
  for (const stale of [target, path.join(root, 'build')]) rmSync(stale, { recursive: true, force: true });
  run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;
  for (const [name, { file, externals }] of Object.entries(entries)) {
    const input = path.join(root, 'build', `${file}.js`);
    const bundle = await ncc(input, { externals, license: 'licenses.txt', quiet: true });
    await write(path.join(target, name), bundle);
  }
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
    format: { ascii_only: true, beautify: true, indent_level: 1, comments: /^!|@license|@preserve/ },
  });
  if (printed === undefined) throw new Error('nothing was printed');
  return `${printed}\n`;
}

async function write(folder: string, { code, assets }: Bundle): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.js'), await compact(code), {
    mode: code.startsWith('#!') ? 0o755 : 0o644,
  });
  // ncc's own command writes the same, so that Node takes the bundle for a module.
  writeFileSync(path.join(folder, 'package.json'), '{\n  "type": "module"\n}\n');
  for (const [name, { source }] of Object.entries(assets)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), name.endsWith('.js') ? await compact(String(source)) : source);
  }
}

/** Runs a script of a development dependency with this very Node. */
function run(script: string, args: readonly string[]): void {
  const file = path.join(root, 'node_modules', script);
  execFileSync(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function files(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .sort();
}

function differences(committed: string, fresh: string): string[] {
  const names = [...new Set([...files(committed), ...files(fresh)])].sort();
  return names.filter((name) => {
    const [a, b] = [path.join(committed, name), path.join(fresh, name)];
    return !existsSync(a) || !existsSync(b) || !readFileSync(a).equals(readFileSync(b));
  });
}

const dist = path.join(root, 'dist');
if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(path.join(tmpdir(), 'harness-dist-'));
  await build(fresh);
  const stale = differences(dist, fresh);
  rmSync(fresh, { recursive: true });
  if (stale.length > 0) {
    console.error(
      `dist is not what src builds to; run "npm run build" and commit. Differs: ${stale.join(', ')}`,
    );
    process.exitCode = 1;
  }
} else {
  await build(dist);
}
