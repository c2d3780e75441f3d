import { cp, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Artifacts, WantedArtifact } from '../artifacts.ts';
import { artifactName } from '../artifacts.ts';
import { ConfigError } from '../errors.ts';
import { trustedGit } from '../git.ts';
import { connect } from '../github.ts';
import { handoffNameOf, hashHandoff, parseHandoff } from '../handoff.ts';
import { exitCodeOf } from '../outcome.ts';
import { createRedactor } from '../redact.ts';
import { runPhase } from '../run-phase.ts';
import type { RunDeps, RunRequest } from '../run/request.ts';
import { readRunRequest, secretsOf } from '../run/request.ts';
import { previewPhase } from '../run/preview.ts';
import type { Preview } from '../run/preview.ts';
import { actionInputs, keysFrom, onlyArgument, parseCommandLine, secretsFrom } from './arguments.ts';
import { refuseUnknownNames } from './known-names.ts';
import { openLocalGitHub } from './local-run.ts';
import type { Command, ExitCode, Machine } from './machine.ts';
import { eventName, readEvent } from './run.ts';

const usage =
  'harness phase NAME --event FILE --repo DIR [--preview] [--round N] [--handoff FILE …] [--model PROVIDER/ID] [--set INPUT=VALUE …] [--secret NAME …] [--out DIR] [--json]';

const options = {
  event: { type: 'string' },
  repo: { type: 'string' },
  preview: { type: 'boolean' },
  round: { type: 'string' },
  handoff: { type: 'string', multiple: true },
  model: { type: 'string' },
  set: { type: 'string', multiple: true },
  secret: { type: 'string', multiple: true },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseCommandLine<typeof options>>['values'];

/** `harness phase`: one phase alone, or what it would send. Works on a clone; the repository stays as it is. */
export const phaseCommand: Command = {
  name: 'phase',
  summary: 'Run one phase alone, or print the exact messages it would send (--preview)',
  usage,
  run: async (args, machine) => {
    const { values, positionals } = parseCommandLine(args, options, usage);
    const name = onlyArgument(positionals, 'phase name', usage);
    const temp = await mkdtemp(path.join(machine.tempDir, 'harness-phase-'));
    try {
      return await runAlone(name, values, temp, machine);
    } finally {
      await rm(temp, { recursive: true, force: true });
    }
  },
};

async function runAlone(name: string, values: Values, temp: string, machine: Machine): Promise<ExitCode> {
  const repoDir = path.resolve(machine.cwd, values.repo ?? '.');
  if (values.event === undefined)
    throw new ConfigError({ what: '--event is required', fix: `Usage: ${usage}` });
  const payload = await readEvent(path.resolve(machine.cwd, values.event));
  const { github, repository, actor } = await openLocalGitHub(
    { repoDir, payload, outDir: path.join(temp, 'github'), seeds: {} },
    machine,
  );
  try {
    const chosen = { ...actionInputs(undefined, values.set), models: `${name}=` };
    await refuseUnknownNames({ inputs: chosen, repoDir }, machine);
    const git = trustedGit(machine.env['PATH'] ?? '');
    const workspace = path.join(temp, 'workspace');
    await git(['clone', '--quiet', github.repositoryPath, workspace], {
      cwd: temp,
      env: { GIT_ALLOW_PROTOCOL: 'file' },
    });
    const handoffs = await givenHandoffs(values.handoff ?? [], machine.cwd);
    const { githubToken } = github.grant({
      runId: 0,
      runAttempt: 1,
      jobId: name,
      permissions: { contents: 'read', issues: 'read', actions: 'read' },
    });
    const outDir = path.resolve(machine.cwd, values.out ?? path.join('.harness-out', name));
    const request = await readRunRequest(
      {
        ...stepVariables({ machine, workspace, temp, repository, actor, payload }),
        GITHUB_API_URL: github.apiUrl,
        GITHUB_SERVER_URL: github.serverUrl,
        'INPUT_GITHUB-TOKEN': githubToken,
        ...inputVariables(name, values, handoffs, machine),
      },
      () => Promise.resolve(JSON.stringify(payload)),
    );
    const deps = depsOf(request, { machine, git, artifacts: folderArtifacts(handoffs, outDir) });
    if (values.preview === true) return tellPreview(await previewPhase(request, deps), values, machine);
    return await tellRun(await runPhase(request, deps), { values, outDir }, machine);
  } finally {
    await github.close();
  }
}

interface StepFacts {
  readonly machine: Machine;
  readonly workspace: string;
  readonly temp: string;
  readonly repository: string;
  readonly actor: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

function stepVariables({
  machine,
  workspace,
  temp,
  repository,
  actor,
  payload,
}: StepFacts): Record<string, string> {
  return {
    GITHUB_REPOSITORY: repository,
    GITHUB_EVENT_NAME: eventName(payload),
    GITHUB_EVENT_PATH: 'the event file',
    GITHUB_ACTOR: actor,
    GITHUB_RUN_ID: '1',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: path.join(temp, 'temp'),
    PATH: machine.env['PATH'] ?? '',
  };
}

function inputVariables(
  phase: string,
  values: Values,
  handoffs: readonly GivenHandoff[],
  machine: Machine,
): Record<string, string> {
  const models = values.model === undefined ? undefined : [`${phase}=${values.model}`];
  const given = { ...keysFrom(machine.env), ...secretsFrom(values.secret, machine.env) };
  const secrets = Object.entries(given).map(([name, value]) => [
    name.toLowerCase().replaceAll('_', '-'),
    value,
  ]);
  const inputs = {
    phase,
    round: values.round ?? '0',
    resume: 'false',
    handoffs: handoffs.map(({ name, sha256 }) => `${name}=${sha256}`).join('\n'),
    ...(Object.fromEntries(secrets) as Record<string, string>),
    ...actionInputs(models, values.set),
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

function depsOf(
  request: RunRequest,
  { machine, git, artifacts }: { machine: Machine; git: RunDeps['git']; artifacts: Artifacts },
): RunDeps {
  const redactor = createRedactor(secretsOf(request));
  const redact = (text: string): string => redactor.redact(text);
  const tell = (level: string) => (message: string) =>
    void machine.stderr.write(`${level}${redact(message)}\n`);
  return {
    github: connect({ token: request.token, apiUrl: request.apiUrl }),
    git,
    artifacts,
    log: { info: tell(''), notice: tell(''), warning: tell('warning: ') },
    clock: () => machine.clock().getTime(),
    random: machine.random,
    sleep: (ms, signal) => sleepFor(ms, undefined, { signal }),
    redact,
    signal: machine.signal,
    atExit: (callback) => void process.on('exit', callback),
    actionRoot: machine.actionRoot,
  };
}

interface GivenHandoff {
  readonly name: string;
  readonly sha256: string;
  /** The artifact's folder, or the handoff's file alone. */
  readonly source: string;
}

async function givenHandoffs(paths: readonly string[], cwd: string): Promise<readonly GivenHandoff[]> {
  return Promise.all(
    paths.map(async (given) => {
      const source = path.resolve(cwd, given);
      const found = await stat(source).catch((cause: unknown) => {
        throw new ConfigError({ what: 'no such handoff', where: `--handoff ${given}` }, { cause });
      });
      const text = await readFile(found.isDirectory() ? path.join(source, 'handoff.md') : source, 'utf8');
      const { facts } = parseHandoff(text, given);
      return { name: handoffNameOf(facts.phase, facts.round), sha256: hashHandoff(text), source };
    }),
  );
}

/** Handoffs come from where they were named; what the phase produces is copied to `outDir`. */
function folderArtifacts(handoffs: readonly GivenHandoff[], outDir: string): Artifacts {
  return {
    upload: async (_name, _dir, files) => {
      await mkdir(outDir, { recursive: true });
      for (const file of files) await cp(file, path.join(outDir, path.basename(file)));
    },
    download: async (wanted) => {
      for (const each of wanted) await copyHandoff(handoffs, each);
    },
  };
}

async function copyHandoff(handoffs: readonly GivenHandoff[], { name, dir }: WantedArtifact): Promise<void> {
  const given = handoffs.find((handoff) => artifactName(handoff.name) === name);
  if (given === undefined) throw new ConfigError({ what: `no --handoff for ${name}` });
  const isFolder = (await stat(given.source)).isDirectory();
  await mkdir(dir, { recursive: true });
  await cp(given.source, isFolder ? dir : path.join(dir, 'handoff.md'), { recursive: true });
}

function tellPreview(
  { phase, model, prompt, tools, context }: Preview,
  values: Values,
  machine: Machine,
): ExitCode {
  if (values.json === true) {
    const shown = {
      model,
      limits: phase.limits,
      ...prompt,
      tools,
      resultSchema: phase.result.json,
      dropped: context.dropped,
    };
    machine.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
    return 0;
  }
  const list = tools.map((tool) => `${tool.name}: ${tool.description}`).join('\n\n') || 'none';
  const parts = [
    ['model', model],
    ['system', prompt.system],
    ['user', prompt.user],
    ['tools', list],
    ['result', JSON.stringify(phase.result.json, null, 2)],
  ];
  machine.stdout.write(
    `${parts.map(([title = '', text = '']) => `=== ${title} ===\n${text}`).join('\n\n')}\n`,
  );
  return 0;
}

async function tellRun(
  report: Awaited<ReturnType<typeof runPhase>>,
  { values, outDir }: { values: Values; outDir: string },
  machine: Machine,
): Promise<ExitCode> {
  const { facts, report: text } = report.handoff;
  if (values.json === true)
    machine.stdout.write(`${JSON.stringify({ ...facts, report: text, out: outDir }, null, 2)}\n`);
  else {
    const why = facts.detail === null ? '' : `: ${facts.detail.message}`;
    machine.stdout.write(
      `${facts.phase} → ${facts.result?.verdict ?? facts.outcome}${why}\n\n${text}\n\nfiles: ${outDir}\n`,
    );
  }
  return facts.detail?.code === 'configuration' ? 2 : exitCodeOf(facts.outcome);
}
