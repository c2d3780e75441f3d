import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Git } from '../../src/git.ts';
import { trustedGit } from '../../src/git.ts';

/** A real repository in a temporary folder. Its own git is the machine's, with an author and no more. */
export class RepositoryFixture {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'harness-repository-'));
  /** A folder for what must not happen: a file here is a proof that planted code ran. */
  readonly outside = mkdtempSync(path.join(tmpdir(), 'harness-outside-'));
  readonly git: Git = trustedGit(process.env['PATH'] ?? '');

  constructor(files: Readonly<Record<string, string | Buffer>> = { 'README.md': 'sample\n' }) {
    this.run('init', '-q', '-b', 'main');
    this.write(files);
    this.commit();
  }

  get head(): string {
    return this.run('rev-parse', 'HEAD').trim();
  }

  get marker(): string {
    return path.join(this.outside, 'planted-code-ran');
  }

  run(...args: string[]): string {
    return execFileSync('git', args, { ...this.#options(), stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** Runs git on this input and returns what it printed, complaints included, whatever its exit code. */
  feed(input: string, ...args: string[]): string {
    const { stdout, stderr } = spawnSync('git', args, {
      ...this.#options(),
      input,
      maxBuffer: 64 * 1024 * 1024,
    });
    return `${stdout}${stderr}`;
  }

  #options() {
    const env = {
      PATH: process.env['PATH'],
      HOME: this.outside,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@localhost',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@localhost',
    };
    return { cwd: this.dir, env, encoding: 'utf8' as const };
  }

  write(files: Readonly<Record<string, string | Buffer>>): this {
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.dir, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return this;
  }

  remove(...names: string[]): this {
    for (const name of names) rmSync(path.join(this.dir, name), { recursive: true });
    return this;
  }

  chmod(name: string, mode: number): this {
    chmodSync(path.join(this.dir, name), mode);
    return this;
  }

  commit(): string {
    this.run('add', '-A', '-f');
    this.run('commit', '-q', '--allow-empty', '-m', 'a commit');
    return this.head;
  }

  /** A script that leaves the marker; its path. */
  plant(name: string): string {
    const script = path.join(this.outside, name);
    writeFileSync(script, `#!/bin/sh\ntouch '${this.marker}'\ncat\n`, { mode: 0o755 });
    return script;
  }

  clean(): void {
    rmSync(this.dir, { recursive: true, force: true });
    rmSync(this.outside, { recursive: true, force: true });
  }
}
