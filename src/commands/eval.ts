import { ConfigError } from '../errors.ts';
import type { Command, ExitCode, Machine } from './machine.ts';

type Subcommand = (args: readonly string[], machine: Machine) => Promise<ExitCode>;

/** Each is loaded when it is asked for: the commands that run workflows need none of it. */
const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  plan: async () => (await import('./eval-run.ts')).planEval,
  run: async () => (await import('./eval-run.ts')).runEval,
  compare: async () => (await import('./eval-compare.ts')).compareEvals,
  bless: async () => (await import('./eval-bless.ts')).blessEvals,
  merge: async () => (await import('./eval-merge.ts')).mergeEvals,
  report: async () => (await import('./eval-report.ts')).evalReport,
  regrade: async () => (await import('./eval-regrade.ts')).regradeEvals,
  add: async () => (await import('./eval-add.ts')).addCase,
  demo: async () => (await import('./eval-demo.ts')).demoEvals,
  verify: async () => (await import('./eval-verify.ts')).verifyEvals,
};

/** `harness eval`: everything about past examples of a phase. */
export const evalCommand: Command = {
  name: 'eval',
  summary: 'Run past examples through a phase and say whether a change made it better',
  usage: `harness eval ${Object.keys(subcommands).join('|')} … (see docs/evals.md)`,
  run: async ([name = '', ...args], machine) => {
    const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (load === undefined)
      throw new ConfigError({
        what: name === '' ? 'say what to do' : `unknown subcommand "${name}"`,
        expected: `one of ${Object.keys(subcommands).join(', ')}`,
      });
    return (await load())(args, machine);
  },
};
