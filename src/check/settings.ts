import path from 'node:path';
import { parseConfig } from '../config.ts';
import { ConfigError, explain } from '../errors.ts';
import { handoffName } from '../handoff.ts';
import { parsePhase } from '../phase/load.ts';
import type { Phase } from '../phase/phase.ts';
import type { Finding } from './finding.ts';

/** A phase file as it is, or what is wrong with it. */
export type ReadPhase =
  { readonly kind: 'phase'; readonly phase: Phase } | { readonly kind: 'fault'; readonly finding: Finding };

/** Reads one phase file, as a run would. */
export function checkPhase(file: string, text: string): ReadPhase {
  const name = path.basename(file, '.md');
  if (!handoffName.safeParse(name).success)
    return fault(file, 'phase', {
      message: `no workflow can name this phase (expected small letters, digits and hyphens, starting with a letter, got "${name}"). Rename the file`,
    });
  try {
    return { kind: 'phase', phase: parsePhase({ name, text, file }) };
  } catch (error) {
    return fault(file, 'phase', placeOf(error, file));
  }
}

/** What is wrong with `.harness/config.yml`; undefined when nothing is. */
export function checkConfig(file: string, text: string): Finding | undefined {
  try {
    parseConfig(text, file);
    return undefined;
  } catch (error) {
    return { file, rule: 'config', ...placeOf(error, file) };
  }
}

function fault(file: string, rule: string, rest: Omit<Finding, 'file' | 'rule'>): ReadPhase {
  return { kind: 'fault', finding: { file, rule, ...rest } };
}

/** Takes the line out of a complaint's place. Anything but a `ConfigError` is a bug, and thrown on. */
function placeOf(error: unknown, file: string): Pick<Finding, 'line' | 'message'> {
  if (!(error instanceof ConfigError)) throw error;
  const { where, ...complaint } = error.complaint;
  const line = where?.startsWith(`${file}:`) === true ? Number(where.slice(file.length + 1)) : undefined;
  return { line: Number.isInteger(line) ? line : undefined, message: explain(complaint) };
}
