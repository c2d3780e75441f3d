import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError } from '../errors.ts';
import { trustedGit } from '../git.ts';
import { buildSample, loadDemo } from '../local/demo/index.ts';
import { actionInputs, keysFrom, parseCommandLine } from './arguments.ts';
import { refuseUnknownNames } from './known-names.ts';
import { runLocally } from './local-run.ts';
import type { Command, Machine } from './machine.ts';
import { tellResult } from './tell.ts';

const usage =
  'harness demo [--issue fix|clarify|recommend|decline] [--out DIR] [--model PHASE=PROVIDER/ID …] [--set INPUT=VALUE …] [--json]';

const options = {
  issue: { type: 'string' },
  out: { type: 'string' },
  model: { type: 'string', multiple: true },
  set: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

const phases = ['triage', 'diagnose', 'root-cause', 'build'];

/** `harness demo`: the whole way from an issue to its ending, on the sample repository. */
export const demoCommand: Command = {
  name: 'demo',
  summary: 'Take a sample issue to its ending on this machine; needs no key, no network and no GitHub',
  usage,
  run: async (args, machine) => {
    const { values, positionals } = parseCommandLine(args, options, usage);
    if (positionals.length > 0)
      throw new ConfigError({
        what: `unexpected argument "${positionals[0] ?? ''}"`,
        fix: `Usage: ${usage}`,
      });
    const demo = await loadDemo(values.issue ?? 'fix', machine.actionRoot);
    const temp = await mkdtemp(path.join(machine.tempDir, 'harness-sample-'));
    try {
      const repoDir = path.join(temp, 'sample');
      await buildSample({
        historyFile: demo.historyFile,
        target: repoDir,
        git: trustedGit(machine.env['PATH'] ?? ''),
      });
      const models = values.model ?? [];
      const inputs = actionInputs(modelsOf(models, demo.scenarioFile), values.set);
      await refuseUnknownNames({ inputs, repoDir }, machine);
      const outDir = await outFolder(values.out, machine);
      const result = await runLocally(
        {
          workflowFile: path.join(repoDir, '.github/workflows/harness.yml'),
          repoDir,
          event: demo.event,
          inputs: {},
          secrets: models.length === 0 ? {} : keysFrom(machine.env),
          actionInputs: inputs,
          outDir,
          seeds: demo.seeds,
          remotes: {},
        },
        machine,
      );
      return tellResult(result, { outDir, json: values.json ?? false }, machine);
    } finally {
      await rm(temp, { recursive: true, force: true });
    }
  },
};

/** The models that were named, and the scenario for every other phase. */
function modelsOf(models: readonly string[], scenarioFile: string): readonly string[] {
  const named = new Set(models.map((model) => model.split('=')[0]));
  const others = phases.filter((phase) => !named.has(phase));
  return [...others.map((phase) => `${phase}=scripted/${scenarioFile}`), ...models];
}

async function outFolder(out: string | undefined, machine: Machine): Promise<string> {
  return out === undefined
    ? mkdtemp(path.join(machine.tempDir, 'harness-demo-'))
    : path.resolve(machine.cwd, out);
}
