import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { evalCommand } from '../../src/commands/eval.ts';
import { root, runCommand } from './machine.ts';

jest.setTimeout(120_000);

const material = path.join(root, 'examples', 'evals');

test('the demo finds the planted regression, the planted improvement, and nothing in the same prompt', async () => {
  let reports: readonly string[] = [];
  const end = await runCommand(evalCommand, ['demo', '--out', 'out'], async (folder) => {
    await fs.mkdir(path.join(folder, 'out'));
    reports = ['rule-dropped', 'rule-added'].map((arm) => path.join(folder, 'out', `report-${arm}`));
  });
  expect(end.thrown).toBeUndefined();
  expect(end.code).toBe(0);
  expect(end.stdout).toMatch(/gone from the prompt: worse \(as planted\)\n.*interval −\d+\.\d to −\d+\.\d/);
  expect(end.stdout).toMatch(/is in the prompt: better \(as planted\)\n.*interval \+\d+\.\d to \+\d+\.\d/);
  expect(end.stdout).toMatch(/once more: no-evidence \(as planted\)\n.*interval −\d+\.\d to \+\d+\.\d/);
  for (const report of reports) expect(end.stdout).toContain(`report: ${report}/report.html`);
});

test('the verdicts come from the prompts: with other prompts there are others', async () => {
  const end = await runCommand(evalCommand, ['demo', '--dir', 'demo', '--out', 'out'], async (folder) => {
    const demo = path.join(folder, 'demo');
    await fs.cp(material, demo, { recursive: true });
    await fs.mkdir(path.join(folder, 'out'));
    const [dropped, added] = ['dropped', 'added'].map((name) =>
      path.join(demo, 'prompts', `rule-${name}.md`),
    );
    if (dropped === undefined || added === undefined) throw new TypeError('no prompts');
    const text = await fs.readFile(added, 'utf8');
    await fs.writeFile(dropped, text.replace('You triage', 'Please triage'));
    await fs.writeFile(added, text.replace(/^- \*\*clarify\*\*.*\n/gm, ''));
  });
  expect(end.thrown).toBeUndefined();
  expect(end.code).toBe(1);
  expect(end.stdout).toContain('gone from the prompt: better (planted was worse)');
  expect(end.stdout).not.toContain('is in the prompt: better');
  expect(end.stdout).toContain('Not every verdict is the planted one.');
});
