#!/usr/bin/env node
import { randomInt } from 'node:crypto';
import { tmpdir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { actionRootAbove } from './action-root.ts';
import { checkCommand } from './commands/check.ts';
import { demoCommand } from './commands/demo.ts';
import { evalCommand } from './commands/eval.ts';
import type { Command, ExitCode, Machine } from './commands/machine.ts';
import { phaseCommand } from './commands/phase.ts';
import { redteamCommand } from './commands/redteam.ts';
import { runCommand } from './commands/run.ts';
import { ConfigError, messageOf } from './errors.ts';

const commands: readonly Command[] = [
  demoCommand,
  runCommand,
  phaseCommand,
  evalCommand,
  checkCommand,
  redteamCommand,
];

/** Actions declare node24; what runs them here must be no older. */
const oldestNode = 24;

process.exitCode = await main(process.argv.slice(2));

async function main([name, ...args]: readonly string[]): Promise<ExitCode> {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined || args.includes('--help') || args.includes('-h')) return help(name, command);
  try {
    refuseOldNode(process.versions.node);
    if (command === evalCommand) saveMemory();
    return await command.run(args, thisMachine());
  } catch (thrown) {
    if (thrown instanceof ConfigError) {
      process.stderr.write(`harness ${command.name}: ${thrown.message}\n`);
      return 2;
    }
    process.stderr.write(
      `harness ${command.name}: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : messageOf(thrown)}\n`,
    );
    return 1;
  }
}

/**
 * An eval reads and forgets a hundred thousand lines. Told so, V8 keeps the part of its heap for new objects small and
 * collects the rest when it has grown by a third instead of to its double: a third less memory at the peak for a tenth
 * more computing (docs/performance.md).
 */
function saveMemory(): void {
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--semi-space-growth-factor=1');
}

function help(name: string | undefined, command: Command | undefined): ExitCode {
  if (command !== undefined) {
    process.stdout.write(`${command.summary}\n\n  ${command.usage}\n`);
    return 0;
  }
  const asked = name === undefined || name === 'help' || name.startsWith('-');
  const list = commands.map((each) => `  ${each.name.padEnd(8)}${each.summary}`).join('\n');
  (asked ? process.stdout : process.stderr).write(
    `${asked ? '' : `harness: unknown command "${name}"\n\n`}harness COMMAND …\n\n${list}\n\nharness COMMAND --help tells more.\n`,
  );
  return asked && name !== undefined ? 0 : 2;
}

function refuseOldNode(version: string): void {
  if (Number(version.split('.')[0]) >= oldestNode) return;
  throw new ConfigError({
    what: 'this Node is too old to run the actions',
    expected: `Node ${oldestNode} or newer`,
    got: version,
    fix: 'In a clone, "npm run demo" and "npx harness" use the Node that npm ci installed',
  });
}

/** Ctrl-C cancels; a second one ends the process at once, as people expect. */
function thisMachine(): Machine {
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (abort.signal.aborted) process.exit(1);
      abort.abort();
    });
  return {
    env: process.env,
    cwd: process.cwd(),
    tempDir: tmpdir(),
    actionRoot: actionRootAbove(import.meta.dirname),
    nodePath: process.execPath,
    stdout: process.stdout,
    stderr: process.stderr,
    clock: () => new Date(),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    signal: abort.signal,
  };
}
