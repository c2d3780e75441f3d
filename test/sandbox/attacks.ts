/**
 * `node attacks.ts FOLDER`: makes a workspace in the folder, opens the real sandbox there as whoever runs this, and lets
 * commands attack it. Prints what each said, as JSON.
 */
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { trustedGit } from '../../src/git.ts';
import { defaultProtectedPaths, openSandbox } from '../../src/sandbox/index.ts';

const folder = process.argv[2] ?? '';
const searchPath = process.env['PATH'] ?? '';
const secret = 'planted-secret-0815';

/** Python, because a shell reaches no system call by its number. Each prints `held` or what it got. */
const python = (code: string): string => `python3 - <<'PY'\n${code}\nPY`;

/** x86-64 and arm64 agree on these names, not on their numbers, so ctypes calls the C library. */
const libc = 'import ctypes, os\nlibc = ctypes.CDLL(None, use_errno=True)\n';

const attacks: Readonly<Record<string, string>> = {
  'inherited descriptors':
    'for fd in /proc/self/fd/*; do n=${fd##*/}; [ "$n" -gt 2 ] && t=$(readlink "$fd") && case $t in /proc/*) ;; *) echo "open: $n $t";; esac; done; echo held',
  ptrace: python(`${libc}print('broke' if libc.ptrace(16, 1, 0, 0) == 0 and os.getpid() == 1 else 'held')
import subprocess
out = subprocess.run(['sh', '-c', 'ls /proc | grep -c "^[0-9]"'], capture_output=True, text=True).stdout
print('processes', out.strip())`),
  TIOCSTI: python(`import fcntl, os
try:
    tty = os.open('/dev/tty', os.O_RDWR)
    fcntl.ioctl(tty, 0x5412, b'x')
    print('broke')
except OSError as e: print('held', e.errno)`),
  setuid: python(`${libc}print('broke' if libc.setuid(0) == 0 and os.path.exists('/root/.ssh') else 'held')
status = open('/proc/self/status').read()
print([line for line in status.splitlines() if line.startswith(('NoNewPrivs', 'CapEff', 'CapBnd'))])`),
  'a setuid program':
    'cp /bin/sh ./rootsh && chmod 4755 ./rootsh; ./rootsh -p -c "cat /proc/self/status" | grep NoNewPrivs; rm -f ./rootsh',
  'device nodes':
    'mknod ./disk b 8 0 2>&1 && echo broke; mknod /dev/kmem c 1 2 2>&1 && echo broke; ls /dev; echo held',
  'the clock': 'date -s "2001-01-01" 2>&1 | head -1; [ "$(date +%Y)" -gt 2001 ] && echo held',
  'the host name and kernel modules':
    'hostname evil 2>&1; insmod /x.ko 2>&1 | head -1; cat /proc/kcore 2>&1 | head -c 1; dmesg 2>&1 | head -1; echo held',
  cgroups: 'mkdir /sys/fs/cgroup/x 2>&1; ls /sys 2>&1; echo $$ > /sys/fs/cgroup/cgroup.procs 2>&1; echo held',
  'new namespaces': 'unshare -r true 2>&1 && echo broke; unshare -m true 2>&1 && echo broke; echo held',
  mounting:
    'mount -t tmpfs x /usr 2>&1 && echo broke; mount -o remount,rw,bind / 2>&1 && echo broke; umount /proc 2>&1 && echo broke; echo held',
  'keyrings and messages of the host': python(`${libc}import subprocess
print(subprocess.run('ipcs -q -m -s | grep -c 0x', shell=True, capture_output=True, text=True).stdout.strip())
print('held')`),
  'process 1': `cat /proc/1/environ /proc/1/cmdline | tr "\\0" " "; ls -l /proc/1/fd 2>&1; echo; echo held`,
  'the parent of the sandbox': 'kill -9 -1 2>&1; kill -9 1 2>&1; echo held',
  'LD_PRELOAD for later commands':
    'echo "export LD_PRELOAD=/x.so" >> ~/.bashrc; echo "/x.so" > /etc/ld.so.preload 2>&1; echo held',
};

mkdirSync(join(folder, 'outside'), { recursive: true });
writeFileSync(join(folder, 'outside', 'credentials'), secret);
const workspace = join(folder, 'workspace');
mkdirSync(workspace);
const git = (...args: string[]): unknown =>
  execFileSync('git', args, { cwd: workspace, env: { PATH: searchPath, HOME: folder } });
git('init', '-q');
git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-q', '--allow-empty', '-m', 'Start');
// Like a file that the harness has open while a command starts.
openSync(join(folder, 'outside', 'credentials'), 'r');

const sandbox = await openSandbox({
  ...{ workspace, searchPath, git: trustedGit(searchPath), protectedPaths: defaultProtectedPaths },
  access: 'write',
  commands: true,
  mode: 'bubblewrap',
  hidden: [join(folder, 'outside')],
  toolchainPaths: [],
  clock: () => performance.now(),
});
const said: Record<string, string> = {};
for (const [name, command] of Object.entries(attacks)) {
  const { output } = await sandbox.exec(command, {
    timeoutMs: 20_000,
    signal: new AbortController().signal,
    maxOutputBytes: 20_000,
  });
  said[name] = output;
}
await sandbox.close();
console.log(JSON.stringify({ uid: process.getuid?.(), said }));
