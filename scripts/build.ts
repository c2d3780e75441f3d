/**
 * Compiles `src` to `build/` with tsc, then bundles each entry into `dist/<name>/` with ncc. `--check` bundles
 * elsewhere and compares. ncc gets JavaScript: its own TypeScript loader takes NodeNext modules for CommonJS.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const entries: Readonly<Record<string, string>> = {
  run: 'main',
  publish: 'main-publish',
  verify: 'main-verify',
  cli: 'cli',
};

function build(target: string): void {
  for (const stale of [target, path.join(root, 'build')]) rmSync(stale, { recursive: true, force: true });
  run('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  for (const [name, entry] of Object.entries(entries)) {
    run('@vercel/ncc/dist/ncc/cli.js', [
      'build',
      `build/${entry}.js`,
      '--license',
      'licenses.txt',
      '-o',
      path.join(target, name),
    ]);
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
  build(fresh);
  const stale = differences(dist, fresh);
  rmSync(fresh, { recursive: true });
  if (stale.length > 0) {
    console.error(
      `dist is not what src builds to; run "npm run build" and commit. Differs: ${stale.join(', ')}`,
    );
    process.exitCode = 1;
  }
} else {
  build(dist);
}
