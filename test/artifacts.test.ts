import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { actionsArtifacts } from '../src/artifacts.ts';
import { ConfigError } from '../src/errors.ts';
import type { LocalGitHub } from '../src/local/github/local-github.ts';
import { Fixture } from './local/github/fixture.ts';

const program = path.resolve(import.meta.dirname, '../src/main-artifacts.ts');

let fixture: Fixture;
let github: LocalGitHub;
beforeEach(async () => {
  fixture = new Fixture();
  github = await fixture.start({});
});
afterEach(() => fixture.close());

/** The environment of a step as the runner makes it, keys included. */
function stepEnvironment(runtimeToken: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_WORKSPACE: fixture.folder,
    GITHUB_TOKEN: 'token-of-the-job',
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: runtimeToken,
    'INPUT_ANTHROPIC-API-KEY': 'key-of-the-model',
  };
}

function runtimeToken(): string {
  const permissions = { contents: 'read' } as const;
  return github.grant({ runId: 7, runAttempt: 1, jobId: 'job', permissions }).runtimeToken;
}

async function filesIn(folder: string, texts: Readonly<Record<string, string>>): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(texts)) await writeFile(path.join(folder, name), text);
  return Object.keys(texts).map((name) => path.join(folder, name));
}

describe('the artifact client in a process of its own', () => {
  test('what one job uploads another downloads, several at once', async () => {
    const artifacts = actionsArtifacts({ program, env: stepEnvironment(runtimeToken()) });
    const wanted = ['one', 'two'].map((name) => ({ name, dir: path.join(fixture.folder, `got-${name}`) }));
    for (const { name } of wanted) {
      const dir = path.join(fixture.folder, name);
      await artifacts.upload(name, dir, await filesIn(dir, { 'handoff.md': `the text of ${name}` }));
    }
    await artifacts.download(wanted);
    for (const { name, dir } of wanted)
      expect(await readFile(path.join(dir, 'handoff.md'), 'utf8')).toBe(`the text of ${name}`);
  });

  test('an artifact that the run lacks is named', async () => {
    const artifacts = actionsArtifacts({ program, env: stepEnvironment(runtimeToken()) });
    const attempt = artifacts.download([{ name: 'harness-triage', dir: path.join(fixture.folder, 'x') }]);
    await expect(attempt).rejects.toThrow(ConfigError);
    await expect(attempt).rejects.toThrow(/this run has no artifact "harness-triage"/);
  });

  test('an optional artifact may be lacking, a service that refuses may not', async () => {
    const [there, lacking] = ['there', 'lacking'].map((name) => path.join(fixture.folder, name));
    const artifacts = actionsArtifacts({ program, env: stepEnvironment(runtimeToken()) });
    await artifacts.upload('one', there!, await filesIn(there!, { 'a.txt': 'text' }));
    const wanted = { name: 'two', dir: lacking!, optional: true };
    await artifacts.download([wanted, { name: 'one', dir: `${there!}-got`, optional: true }]);
    expect(existsSync(lacking!)).toBe(false);
    expect(await readFile(`${there!}-got/a.txt`, 'utf8')).toBe('text');
    const refused = actionsArtifacts({ program, env: stepEnvironment('not-a-token') });
    await expect(refused.download([wanted])).rejects.toThrow(/artifact "two": /);
  });

  test('nothing is started where nothing is wanted', async () => {
    await actionsArtifacts({ program: '/nowhere', env: {} }).download([]);
  });

  test('a service that refuses is an error with the name of the artifact', async () => {
    const dir = path.join(fixture.folder, 'one');
    const files = await filesIn(dir, { 'handoff.md': 'text' });
    const artifacts = actionsArtifacts({ program, env: stepEnvironment('not-a-token') });
    await expect(artifacts.upload('one', dir, files)).rejects.toThrow(/artifact "one": /);
  });

  test('a program that dies without a word is an error with its code', async () => {
    const dying = path.join(fixture.folder, 'dying.mjs');
    await writeFile(dying, 'process.stderr.write("out of luck\\n"); process.exit(3);');
    const artifacts = actionsArtifacts({ program: dying, env: {} });
    await expect(artifacts.upload('one', '/', ['/x'])).rejects.toThrow(/ended with code 3: out of luck/);
  });

  test('it is given neither the model key nor the token of the job', async () => {
    const [telling, told] = ['telling.mjs', 'told.json'].map((name) => path.join(fixture.folder, name));
    const code = `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(told)}, JSON.stringify(process.env));`;
    await writeFile(telling!, code);
    const artifacts = actionsArtifacts({ program: telling!, env: stepEnvironment('the-token') });
    await artifacts.upload('one', '/', ['/x']);
    const environment = JSON.parse(await readFile(told!, 'utf8')) as Record<string, string>;
    expect(environment['ACTIONS_RUNTIME_TOKEN']).toBe('the-token');
    expect(Object.values(environment).join()).not.toMatch(/key-of-the-model|token-of-the-job/);
  });
});
