/** What the eval tests share: folders of cases made for one test. */
import * as fs from 'node:fs/promises';
import * as os from 'node:os';
import * as path from 'node:path';
import { stringify } from 'yaml';

const folders: string[] = [];

/** A folder of its own; `cleanUp` removes it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await fs.realpath(await fs.mkdtemp(path.join(os.tmpdir(), 'evals-')));
  folders.push(folder);
  return folder;
}

export async function cleanUp(): Promise<void> {
  await Promise.all(
    folders.splice(0).map((folder) => fs.rm(folder, { recursive: true, force: true, maxRetries: 5 })),
  );
}

/** Lines of results without what differs in every run: their times. */
export function withoutTimes(lines: string): string {
  return lines
    .replaceAll(/"(wallMs|modelMs|waitMs)":[\d.]+/g, '"$1":0')
    .replaceAll(/"startedAt":"[^"]*"/g, '"startedAt":""');
}

/** Files by path; text is written as it is, anything else as YAML. */
export type Files = Readonly<Record<string, unknown>>;

export async function writeFiles(dir: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(dir, name)), { recursive: true });
    await fs.writeFile(path.join(dir, name), typeof content === 'string' ? content : stringify(content));
  }
}

export const canary = `harness-canary-${'0123456789abcdef'.repeat(2)}`;

export const triageResult = {
  verdict: 'clarify',
  category: 'bug',
  summary: 'Saving breaks.',
  questions: ['Which version?'],
  report: 'The version is missing.',
};

/** A triage case without a workspace; `changes` replaces keys of case.yaml. */
export function triageCase(id: string, changes: Files = {}): Files {
  const graders = [{ id: 'verdict', type: 'label', primary: true, params: { field: 'verdict' } }];
  return {
    [`cases/triage/${id}/case.yaml`]: {
      schema: 'harness/case@1',
      id,
      phase: 'triage',
      title: `The case ${id}`,
      source: { kind: 'written', licence: 'MIT' },
      cluster: id,
      created: '2026-11-01',
      graders,
      ...changes,
    },
    [`cases/triage/${id}/input.yaml`]: inputOf(id),
    [`cases/triage/${id}/expected.yaml`]: {
      schema: 'harness/expected@1',
      canary,
      labels: { verdict: ['clarify'] },
      reference: { result: triageResult },
    },
  };
}

export function inputOf(title: string): Record<string, unknown> {
  return {
    schema: 'harness/input@1',
    repository: 'acme/editor',
    issue: {
      number: 7,
      title,
      body: 'Saving breaks.',
      author: 'ann',
      written: '2026-11-01T10:00:00Z',
    },
  };
}

export const triageSuite: Files = {
  'suites/triage.yaml': {
    schema: 'harness/suite@1',
    name: 'triage',
    phase: 'triage',
    description: 'Decides what an issue is.',
    cases: ['triage/*'],
  },
};
