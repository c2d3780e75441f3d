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
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from './bundle.ts';
import type { Bundle } from './bundle.ts';

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

async function build(target: string): Promise<void> {
  for (const stale of [target, path.join(root, 'build')]) rmSync(stale, { recursive: true, force: true });
  run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  for (const [name, { file, externals }] of Object.entries(entries)) {
    const input = path.join(root, 'build', `${file}.js`);
    write(path.join(target, name), await bundle(input, { externals, license: 'licenses.txt' }));
  }
}

function write(folder: string, { code, assets }: Bundle): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.js'), code, {
    mode: code.startsWith('#!') ? 0o755 : 0o644,
  });
  // ncc's own command writes the same, so that Node takes the bundle for a module.
  writeFileSync(path.join(folder, 'package.json'), '{\n  "type": "module"\n}\n');
  for (const [name, { source }] of Object.entries(assets)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), source);
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
