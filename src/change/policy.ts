import { z } from 'zod';

const reaction = z.enum(['allow', 'flag', 'refuse']);
const globs = z.array(z.string().min(1));

/**
 * What GitHub shows of one file and of a whole pull request: 500 KB and 1 MB of raw diff, by "Repository
 * limits" in its documentation. What is larger nobody reviews there.
 */
const maxShownFileBytes = 500 * 1024;
const maxShownBytes = 1024 * 1024;

/**
 * What a change may touch: the `change:` part of `.harness/config.yml` on the default branch. Every key
 * has a strict default. What no setting can allow: submodules, symbolic links, `.git` in any spelling,
 * names that not every system can hold, content that differs from its declared hash.
 */
export const changePolicy = z.strictObject({
  protect: globs.default([]).describe('Globs of further paths that a change may not touch.'),
  unprotect: globs
    .default([])
    .describe('Globs exempt from the built-in protected paths, for instance "AGENTS.md".'),
  manifests: reaction.default('flag').describe('Package manifests such as package.json.'),
  lockfiles: reaction
    .default('flag')
    .describe('Lockfiles; one that changes without a manifest beside it is refused unless "allow".'),
  binaries: reaction.default('flag').describe('Files with a NUL byte.'),
  executables: reaction.default('flag').describe('A file becoming executable or ceasing to be.'),
  'weakened-tests': z
    .enum(['flag', 'refuse'])
    .default('flag')
    .describe('Tests deleted, skipped or made to check less, as far as that can be told from their text.'),
  'max-files': z.int().positive().default(100).describe('Most files one change may touch.'),
  'max-file-bytes': z
    .int()
    .positive()
    .default(maxShownFileBytes)
    .describe('Most bytes that one file of a change may hold.'),
  'max-bytes': z
    .int()
    .positive()
    .default(maxShownBytes)
    .describe('Most bytes that all files of a change may hold together.'),
});
export type ChangePolicy = Readonly<z.infer<typeof changePolicy>>;
export type Reaction = z.infer<typeof reaction>;

/**
 * What happens to a verified change when the default branch moved on while it was made. `rebase` puts it on
 * the newest commit, as a draft since no check saw that tree; `keep` proposes it on the commit it was
 * verified on and leaves the merge to GitHub; `stop` proposes nothing. Whatever it says, a change of which
 * the default branch changed a file too is not proposed.
 */
export const movedBasePolicy = z.enum(['rebase', 'keep', 'stop']);
export type MovedBasePolicy = z.infer<typeof movedBasePolicy>;

export const defaultChangePolicy: ChangePolicy = changePolicy.parse({});

/**
 * Paths no change may touch unless the configuration says so: what runs with rights or secrets, what
 * tells an agent or an editor what to run, who must review, and what git itself obeys.
 */
export const protectedPaths: readonly string[] = [
  // Workflows of this and other CI systems.
  '.github/**',
  '.gitlab-ci.yml',
  '.gitlab/**',
  '.gitea/**',
  '.forgejo/**',
  '.circleci/**',
  '.buildkite/**',
  '.travis.yml',
  '.drone.yml',
  'azure-pipelines.yml',
  'bitbucket-pipelines.yml',
  '**/Jenkinsfile',
  // What a workflow runs by `uses:`, wherever it lies.
  '**/action.{yml,yaml}',
  // The harness itself, and who reviews.
  '.harness/**',
  '**/CODEOWNERS',
  // What git obeys.
  '**/.gitmodules',
  '**/.gitattributes',
  '**/.gitconfig',
  '**/.lfsconfig',
  // What agents obey.
  '**/AGENTS.md',
  '**/AGENTS.override.md',
  '**/CLAUDE.md',
  '**/CLAUDE.local.md',
  '**/GEMINI.md',
  '**/.mcp.json',
  '**/.cursorrules',
  '**/.windsurfrules',
  '**/.clinerules',
  '**/.clinerules/**',
  '**/.aider.conf.yml',
  '**/opencode.{json,jsonc}',
  '**/.{claude,codex,cursor,gemini,windsurf,agents,roo,kiro,junie,opencode}/**',
  // What editors, shells and git clients run on a developer's machine.
  '**/.{vscode,idea,devcontainer,husky}/**',
  '**/.envrc',
  '**/.pre-commit-config.yaml',
  // Where packages come from.
  '**/{.npmrc,.yarnrc,.yarnrc.yml,.pnpmfile.cjs,bunfig.toml,pip.conf}',
];

export const lockfiles: readonly string[] = [
  '**/{package-lock.json,npm-shrinkwrap.json,yarn.lock,pnpm-lock.yaml,bun.lock,bun.lockb,deno.lock}',
  '**/{poetry.lock,uv.lock,pdm.lock,Pipfile.lock,pylock.toml}',
  '**/{go.sum,go.work.sum,Cargo.lock,Gemfile.lock,composer.lock,gradle.lockfile,packages.lock.json}',
  '**/{mix.lock,pubspec.lock,Package.resolved,flake.lock}',
];

export const manifests: readonly string[] = [
  '**/{package.json,pnpm-workspace.yaml,deno.json,deno.jsonc}',
  '**/{pyproject.toml,setup.py,setup.cfg,Pipfile,requirements*.txt,constraints*.txt}',
  '**/{go.mod,go.work,Cargo.toml,Gemfile,*.gemspec,composer.json,pom.xml}',
  '**/{build.gradle,build.gradle.kts,settings.gradle,settings.gradle.kts,libs.versions.toml}',
  '**/{*.csproj,*.fsproj,Directory.Packages.props,mix.exs,pubspec.yaml,Package.swift,flake.nix}',
];
