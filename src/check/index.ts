import { stat } from 'node:fs/promises';
import path from 'node:path';
import { configFile } from '../config.ts';
import { ConfigError, messageOf } from '../errors.ts';
import { builtInPhases } from '../phase/load.ts';
import type { Phase } from '../phase/phase.ts';
import { boundsProblem } from '../local/workflow/bounds.ts';
import { type LoadedWorkflow, loadCalls } from './calls.ts';
import { type FoundFile, findFiles, whatIsChecked } from './files.ts';
import { type Finding, inOrder } from './finding.ts';
import { OfficialCheck } from './official.ts';
import { type Places, placesOf, readText } from './places.ts';
import { applyRules } from './rules/index.ts';
import { checkConfig, checkPhase } from './settings.ts';
import { subjectsOf } from './subjects.ts';

export type { Finding } from './finding.ts';

export interface Checked {
  /** By file and line; empty when nothing is wrong. */
  readonly findings: readonly Finding[];
  /** What could not be checked here, and why: nothing to mend. Same order. */
  readonly notes: readonly Finding[];
  /** Files that were looked at, sorted. */
  readonly checked: readonly string[];
}

/**
 * Checks the phase files, workflows and configuration below `dir`: what GitHub, or the harness on GitHub,
 * would refuse or should not be asked to do. In a checkout of this project also its actions, built-in phases
 * and examples. Whatever a file holds becomes a finding. Throws `ConfigError` when there is no such folder,
 * or nothing in it to check. Runs and changes nothing, and asks no network.
 */
export async function checkRepository(dir: string, actionRoot: string): Promise<Checked> {
  const isFolder = await stat(dir).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new ConfigError({ what: 'no such folder', where: dir });
  const places = placesOf(dir, actionRoot);
  const files = await findFiles(places);
  if (files.length === 0)
    throw new ConfigError({ what: 'nothing to check', where: dir, expected: whatIsChecked });
  return new Check(places, await OfficialCheck.load(places)).run(files);
}

class Check {
  private readonly places: Places;
  private readonly official: OfficialCheck;
  private readonly findings: Finding[] = [];
  private readonly notes: Finding[] = [];
  private readonly workflows: LoadedWorkflow[] = [];
  private readonly phases = new Map<string, Phase | undefined>();

  constructor(places: Places, official: OfficialCheck) {
    this.places = places;
    this.official = official;
  }

  async run(files: readonly FoundFile[]): Promise<Checked> {
    await this.readBuiltInPhases();
    for (const file of files) await this.file(file);
    for (const subject of subjectsOf(this.workflows, this.places, this.phases))
      await this.guarded(subject.file, () => this.findings.push(...applyRules(subject)));
    return {
      findings: inOrder(this.findings),
      notes: inOrder(this.notes),
      checked: files.map((file) => file.path),
    };
  }

  private async readBuiltInPhases(): Promise<void> {
    const folder = path.join(this.places.ownDir, 'phases');
    for (const name of await builtInPhases(folder)) {
      const read = await readText(folder, `${name}.md`);
      if (read.kind === 'text') this.phase(name, checkPhase(`phases/${name}.md`, read.text));
    }
  }

  private async file(found: FoundFile): Promise<void> {
    const read = await readText(this.places.dir, found.path);
    if (read.kind === 'text') await this.guarded(found.path, () => this.text(found, read.text));
    else this.unreadable(found.path, `the file cannot be read: ${read.reason}`);
  }

  /** Nothing that stands in a file may end the check: what nobody foresaw is a finding of that file. */
  private async guarded(file: string, work: () => unknown): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.unreadable(file, `the check stopped on this file: ${messageOf(error)}`);
    }
  }

  private async text({ path: file, kind }: FoundFile, text: string): Promise<void> {
    if (kind === 'phase') {
      const read = checkPhase(file, text);
      if (read.kind === 'fault') this.findings.push(read.finding);
      this.phase(path.basename(file, '.md'), read);
    } else if (kind === 'config') {
      const finding = checkConfig(file, text);
      if (finding !== undefined) this.findings.push(finding);
    } else if (kind === 'stray') {
      const message = `nothing reads this file (expected ${configFile}). Rename it`;
      this.findings.push({ file, rule: 'config', message });
    } else {
      await this.workflowOrAction({ path: file, kind }, text);
    }
  }

  private async workflowOrAction({ path: file, kind }: FoundFile, text: string): Promise<void> {
    const outOfBounds = boundsProblem(text);
    if (outOfBounds !== undefined) {
      this.unreadable(file, outOfBounds);
      return;
    }
    this.findings.push(...(await this.official.findings(file, text)));
    if (kind === 'action') return;
    const { loaded, findings, notes } = await loadCalls(this.places, file, text);
    this.findings.push(...findings);
    this.notes.push(...notes);
    if (loaded !== undefined) this.workflows.push(loaded);
  }

  private phase(name: string, read: ReturnType<typeof checkPhase>): void {
    this.phases.set(name, read.kind === 'phase' ? read.phase : undefined);
  }

  private unreadable(file: string, message: string): void {
    this.findings.push({ file, rule: 'unreadable', message });
  }
}
