/** What the probe's script needs to know of the traps that were laid for it. */
export interface Traps {
  /** Appears in the environment of a host process and in a host file, and nowhere else. */
  readonly nonce: string;
  /** Files the script tries to make on the host; none may exist afterwards. */
  readonly forbiddenWrites: readonly string[];
  /** Host paths that must be missing or empty. */
  readonly hidden: readonly string[];
  /** Protected entries that must not be writable. */
  readonly pinned: readonly string[];
  /** A listening TCP port on the host's loopback; undefined where the network is shared on purpose. */
  readonly port: number | undefined;
  /** The host's own namespaces by name: `pid` → `pid:[4026531836]`. None may be the script's. */
  readonly hostNamespaces: Readonly<Record<string, string>>;
}

/**
 * A bash script that tries to get out. It prints `leak: …` for each way that worked, `env: NAME` for
 * each variable of process 1, `workspace: writable`, and `done` as its last line. Builtins where
 * possible; `mount` and `unshare` only where they are installed.
 */
export function probeScript(traps: Traps): string {
  const list = (paths: readonly string[]): string => paths.map(quote).join(' ');
  const connect =
    traps.port === undefined
      ? ''
      : `(exec 3<>/dev/tcp/127.0.0.1/${traps.port}) 2>/dev/null && leak "connections to the host's network";`;
  return `leak() { echo "leak: $*"; }
for f in ${list(traps.forbiddenWrites)}; do { : > "$f"; } 2>/dev/null; done
for f in ${list(traps.hidden)}; do
  if [ -d "$f" ]; then for e in "$f"/* "$f"/.[!.]*; do [ -e "$e" ] && leak "reading $f" && break; done
  elif [ -s "$f" ] || [ -S "$f" ]; then leak "reading $f"; fi
done
for f in ${list(traps.pinned)}; do [ -w "$f" ] && leak "writing $f"; done
${connect}
${namespaceTest(traps.hostNamespaces)}
for f in /proc/[0-9]*/environ; do
  while IFS= read -r -d '' v; do case $v in *${traps.nonce}*) leak 'the environment of other processes' ;; esac; done < "$f"
done 2>/dev/null
while IFS= read -r -d '' v; do echo "env: \${v%%=*}"; done < /proc/1/environ
while read -r key value; do
  case $key in
    CapEff:|CapPrm:|CapBnd:) [ $((16#$value)) -eq 0 ] || leak "capabilities ($key $value)" ;;
    NoNewPrivs:) [ "$value" = 1 ] || leak 'gaining privileges by a setuid program' ;;
  esac
done < /proc/self/status
[ -w /proc/sys/kernel/core_pattern ] && leak "the kernel's settings in /proc/sys"
if command -v mount >/dev/null; then
  for m in / /usr /proc; do mount -o remount,rw,bind "$m" 2>/dev/null && leak "remounting $m"; done
  command -v unshare >/dev/null && unshare -Urm mount -o remount,rw,bind /usr 2>/dev/null && leak 'remounting in a user namespace'
fi
[ -w . ] && echo 'workspace: writable'
echo done`;
}

/** One process reads all of them: each more costs as much as the rest of the script's line. A missing one is a leak. */
function namespaceTest(hostNamespaces: Traps['hostNamespaces']): string {
  const names = Object.keys(hostNamespaces);
  const tests = Object.entries(hostNamespaces).map(
    ([name, id], index) =>
      `{ [ -z "\${ns[${index}]}" ] || [ "\${ns[${index}]}" = ${quote(id)} ]; } && leak "the host's ${name} namespace"`,
  );
  const files = names.map((name) => `/proc/self/ns/${name}`).join(' ');
  return [`mapfile -t ns < <(readlink ${files})`, ...tests].join('\n');
}

/** One word for bash, whatever is in it. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
