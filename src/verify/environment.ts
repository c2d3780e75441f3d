/** What a repository's own checks may see of the environment: where programs and caches are, no more. */
const kept: readonly string[] = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'TMPDIR',
  'LANG',
  'LC_ALL',
  'TZ',
  // Where setup actions and images put toolchains.
  'RUNNER_TOOL_CACHE',
  'AGENT_TOOLSDIRECTORY',
  'JAVA_HOME',
  'GOROOT',
  'GOPATH',
  'GOPROXY',
  'CARGO_HOME',
  'RUSTUP_HOME',
  'PYENV_ROOT',
  'pythonLocation',
  'LD_LIBRARY_PATH',
  'VIRTUAL_ENV',
  'NVM_DIR',
  'DOTNET_ROOT',
  // Where packages come from; without a value that carries a password.
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
];

const fixed = {
  CI: 'true',
  TERM: 'dumb',
  NO_COLOR: '1',
  PAGER: 'cat',
  GIT_TERMINAL_PROMPT: '0',
  npm_config_fund: 'false',
  npm_config_audit: 'false',
  npm_config_update_notifier: 'false',
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
};

/** Names that no configuration can let through: the platform's, and what is named like a secret. */
const neverKept =
  /^(ACTIONS_|INPUT_|GITHUB_|GIT_|LD_PRELOAD$|NODE_OPTIONS$|BASH_ENV$|ENV$)|TOKEN|SECRET|PASSW|CREDENTIAL|API_?KEY|PRIVATE|_KEY$|_PAT$/i;

/**
 * The whole environment of a setup or test command (T24, T34): an allowlist of `environment`, the names
 * in `keep`, and fixed values that keep programs from asking questions. No token, key, or file of the
 * workflow contract is in it, whatever `keep` says.
 */
export function commandEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  keep: readonly string[],
): Record<string, string> {
  const names = [...kept, ...keep].filter((name) => !neverKept.test(name));
  const values = names.flatMap((name) => {
    const value = environment[name];
    return value === undefined || /:\/\/[^/]*@/.test(value) ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(values), ...fixed };
}
