import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpenSandbox } from '../../src/sandbox/index.ts';
import { SandboxRefusal } from '../../src/sandbox/sandbox.ts';
import { exec, makeWorkspace } from './workspace.ts';
import type { Workspace } from './workspace.ts';

/** What shells, git, package managers and ssh obey. */
const dotFiles = ['.bashrc', '.profile', '.gitconfig', '.npmrc', '.ssh/config', '.config/git/config'];
/** A comment in each of them, so that a sandbox that leaks does no harm to whoever runs this test. */
const planted = '# planted by the home test';

let workspace: Workspace;
let sandbox: OpenSandbox;
beforeAll(async () => {
  workspace = makeWorkspace();
  sandbox = await workspace.open();
});
afterAll(() => workspace.remove());

/** A hash of each dot file, since they hold what no report of a failed test may show; an absent one is null. */
function home(): readonly (string | null)[] {
  return dotFiles.map((name) => {
    const file = join(homedir(), name);
    return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : null;
  });
}

describe('the home folder of whoever runs the harness', () => {
  test.each(dotFiles)('keeps its %s, whatever a command writes there (C10)', async (name) => {
    const before = home();
    const places = [`${homedir()}/${name}`, `/root/${name}`, `~/${name}`, '/etc/profile.d/x.sh'];
    const writes = places.map((place) => `mkdir -p "$(dirname ${place})"; echo '${planted}' >> ${place}`);
    const { output } = await exec(sandbox, `${writes.join('; ')}; cat ~/${name}`);
    expect(output).toMatch(/Read-only file system|No such file or directory|Permission denied/);
    // The command's own HOME is there and writable: the word was written, to a folder that is gone by now.
    expect(output.trim().endsWith(planted)).toBe(true);
    expect(home()).toEqual(before);
    expect((await exec(sandbox, `cat ~/${name}`)).output).toContain('No such file or directory');
  });

  test.each(dotFiles)('keeps its %s, whatever a file tool is asked to write (C10)', async (name) => {
    const before = home();
    const up = '../'.repeat(20);
    for (const place of [join(homedir(), name), `${up}${join(homedir(), name).slice(1)}`])
      await expect(sandbox.writeFile(place, Buffer.from(planted))).rejects.toBeInstanceOf(SandboxRefusal);
    await sandbox.writeFile(`~/${name}`, Buffer.from(planted));
    expect(readFileSync(join(workspace.path, '~', name), 'utf8')).toBe(planted);
    expect(home()).toEqual(before);
  });
});
