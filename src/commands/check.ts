import path from 'node:path';
import { checkRepository } from '../check/index.ts';
import type { Finding } from '../check/index.ts';
import { parseCommandLine } from './arguments.ts';
import type { Command } from './machine.ts';

const usage = 'harness check [DIR] [--json]';

const options = { json: { type: 'boolean' } } as const;

/** `harness check`: what GitHub, or the harness on GitHub, would refuse, said beforehand. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'Check phase files, workflows and configuration of a repository',
  usage,
  run: async (args, machine) => {
    const { values, positionals } = parseCommandLine(args, options, usage);
    const dir = path.resolve(machine.cwd, positionals[0] ?? '.');
    const { findings, notes, checked } = await checkRepository(dir, machine.actionRoot);
    if (values.json === true)
      machine.stdout.write(`${JSON.stringify({ checked, findings, notes }, null, 2)}\n`);
    else {
      for (const note of notes) machine.stdout.write(`note: ${describe(note)}\n`);
      for (const finding of findings) machine.stdout.write(`${describe(finding)}\n`);
      machine.stdout.write(`${checked.length} files checked, ${findings.length} findings\n`);
    }
    return findings.length === 0 ? 0 : 1;
  },
};

function describe({ file, line, rule, message }: Finding): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${message} [${rule}]`;
}
