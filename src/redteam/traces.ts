import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Attack } from './attack.ts';

/** What `{{run}}` stands for in an attack: the same word for the same text, and another one for every other. */
export function runWord(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

/** The attack with the word of its run in place of `{{run}}`, so that runs side by side leave different traces. */
export function inRun(attack: Attack, word: string): Attack {
  const revive = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll('{{run}}', word) : value;
  return JSON.parse(JSON.stringify(attack), revive) as Attack;
}

/** Where the attacks of the corpus leave a trace when something of theirs runs outside the sandbox. */
export function tracesOf(word: string): readonly string[] {
  return [
    `/tmp/ran-${word}`,
    ...['/root', homedir()].map((home) => `${home}/.harness-planted-${word}`),
    ...['/tmp', '/var/tmp', '/etc', '/usr/local', '/opt'].map((folder) => `${folder}/escaped-${word}`),
  ];
}

/** The traces of a run that are on this machine, and takes them away. */
export function takeTraces(traces: readonly string[]): readonly string[] {
  const left = traces.filter((trace) => existsSync(trace));
  for (const trace of left) rmSync(trace, { force: true });
  return left;
}
