import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/errors.ts';
import { caseSchema } from '../../src/evals/case.ts';
import { expectedSchema } from '../../src/evals/expected.ts';
import { inputSchema } from '../../src/evals/input.ts';
import { readYamlAs } from '../../src/read-yaml.ts';
import { suiteSchema } from '../../src/evals/suite.ts';
import { readMark, markedMessage } from '../../src/handoff-branch.ts';
import { formatHandoff, parseHandoff } from '../../src/handoff.ts';
import { createCommandFiles, readCommandFiles } from '../../src/local/runner/command-files.ts';
import { Masker } from '../../src/local/runner/masks.ts';
import { WorkflowCommands } from '../../src/local/runner/workflow-commands.ts';
import { loadWorkflow } from '../../src/local/workflow/load.ts';
import { parseScenario } from '../../src/models/scenario.ts';
import { parsePhase } from '../../src/phase/load.ts';
import { handoff } from '../handoff.ts';
import { textLike } from './generate.ts';
import type { Target } from './target.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const all = (folder: string, ending: string): string[] =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => read(path.join(folder, file)));

/** A file of that text, for parsers that open their files themselves. */
const scratch = mkdtempSync(path.join(tmpdir(), 'harness-fuzz-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

function fileOf(text: string): string {
  const file = path.join(scratch, 'input');
  writeFileSync(file, text);
  return file;
}

const config = `setup: [npm ci]
test: npm test
untested-changes: refuse
test-files: ['checks/**']
keep-handoffs: true
change:
  protect: ['deploy/**']
  lockfiles: refuse
  max-files: 20
start:
  bots: []
`;

const outputs = 'verdict=proceed\nreport<<EOF_1\nfirst\nsecond=2\nEOF_1\n\nempty=\n';
const printed =
  'plain\n::add-mask::abc\n::error file=a.ts,line=3,title=b::c%0Ad\n::stop-commands::t\n::t::\n::group::g\n';
const permissions = `on: workflow_dispatch
permissions: { contents: read, issues: write, id-token: none }
jobs:
  one:
    permissions: write-all
    runs-on: ubuntu-latest
    steps: [{ run: echo }]
`;
const mark = { kind: 'handoff', issue: 7, phase: 'build', round: 2, sha256: 'a'.repeat(64) } as const;
const change = { kind: 'change', issue: 7, tree: 'b'.repeat(40), base: 'c'.repeat(40) } as const;

const evalCase = 'evals/cases/triage/app-slow-one-liner';
const evalDocuments: readonly Target[] = (
  [
    ['eval case', caseSchema, [read(`${evalCase}/case.yaml`)]],
    ['eval input', inputSchema, [read(`${evalCase}/input.yaml`)]],
    ['eval gold', expectedSchema, [read(`${evalCase}/expected.yaml`)]],
    ['eval suite', suiteSchema, all('evals/suites', '.yaml')],
  ] as const
).map(([name, schema, samples]) => ({
  name,
  input: textLike(samples),
  parse: (text) => readYamlAs(schema, fileOf(text)),
  typed: [ConfigError],
}));

/** Parsers of YAML, markdown and of what a step prints or writes. */
export const documents: readonly Target[] = [
  {
    name: 'phase file',
    input: textLike(all('phases', '.md')),
    parse: (text) => parsePhase({ name: 'triage', text, file: 'triage.md' }),
    typed: [ConfigError],
  },
  { name: 'config', input: textLike([config, '']), parse: (text) => parseConfig(text), typed: [ConfigError] },
  {
    name: 'handoff',
    input: textLike([formatHandoff(handoff()), formatHandoff(handoff({ outcome: 'error', result: null }))]),
    parse: (text) => parseHandoff(text, 'handoff.md'),
    typed: [ConfigError],
  },
  {
    name: 'commit trailers',
    input: textLike([markedMessage('Record triage', 'Text.', mark), markedMessage('Change', '', change)]),
    parse: readMark,
    typed: [],
  },
  {
    name: 'scenario',
    input: textLike(all('examples/scenarios', '.yml')),
    parse: (text) => parseScenario(text, 'scenario.yml'),
    typed: [ConfigError],
  },
  ...evalDocuments,
  {
    name: 'workflow',
    input: textLike([
      read('.github/workflows/build-round.yml'),
      read('.github/workflows/ci.yml'),
      read('examples/issue-to-pr.yml'),
    ]),
    parse: (content) => load(content),
    typed: [ConfigError],
    dear: 8,
  },
  {
    name: 'permissions',
    input: textLike([permissions, permissions.replace('write-all', '{}')]),
    parse: (content) => load(content),
    typed: [ConfigError],
    dear: 4,
  },
  {
    name: 'outputs file',
    input: textLike([outputs]),
    parse: stepFiles,
    typed: [],
  },
  { name: 'workflow commands', input: textLike([printed]), parse: obey, typed: [] },
];

function load(content: string): Promise<unknown> {
  const home = { repository: 'o/r', dir: '/nowhere', ref: 'main', sha: 'a'.repeat(40) };
  return loadWorkflow({ path: '.github/workflows/a.yml', home, content }, { approveEnvironments: true });
}

/** All five files of a step with the same text: each is read in its own way. */
async function stepFiles(text: string): Promise<void> {
  const files = await createCommandFiles(scratch, 1);
  for (const file of Object.values(files) as string[]) writeFileSync(file, text);
  await readCommandFiles(files);
}

function obey(text: string): void {
  const log = { write: () => undefined } as unknown as ConstructorParameters<
    typeof WorkflowCommands
  >[0]['log'];
  const sinks = { log, masker: new Masker([]), annotate: () => undefined, fail: () => undefined };
  const commands = new WorkflowCommands(sinks);
  for (const line of text.split('\n')) commands.line(line);
}
