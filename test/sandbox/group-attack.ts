/**
 * `node group-attack.ts FOLDER SOCKET FILE`: asks the socket and reads the file, first as whoever runs this and then by a command
 * in the real sandbox. Prints what each said, as JSON.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { trustedGit } from '../../src/git.ts';
import { defaultProtectedPaths, openSandbox } from '../../src/sandbox/index.ts';

const [folder = '', socket = '', file = ''] = process.argv.slice(2);
const searchPath = process.env['PATH'] ?? '';

const connect = `import socket
try:
    one = socket.socket(socket.AF_UNIX)
    one.connect('${socket}')
    print('socket reached')
except OSError as e: print('socket held', e.strerror)`;
const attack = `id -G; python3 -c "${connect}"; cat '${file}'; true`;

const workspace = join(folder, 'workspace');
mkdirSync(workspace);
execFileSync('git', ['init', '-q'], { cwd: workspace, env: { PATH: searchPath, HOME: folder } });
const outside = execFileSync('bash', ['-c', `${attack} 2>&1`], { encoding: 'utf8' });
const sandbox = await openSandbox({
  ...{ workspace, searchPath, git: trustedGit(searchPath), protectedPaths: defaultProtectedPaths },
  ...{ access: 'write', commands: true, mode: 'bubblewrap', hidden: [], toolchainPaths: [] },
  clock: () => performance.now(),
});
const { output: inside } = await sandbox.exec(attack, {
  timeoutMs: 20_000,
  signal: new AbortController().signal,
  maxOutputBytes: 20_000,
});
await sandbox.close();
console.log(JSON.stringify({ outside, inside }));
