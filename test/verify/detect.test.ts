import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { detectCommands } from '../../src/verify/detect.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function folderWith(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'harness-detect-'));
  folders.push(dir);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, name), text);
  return dir;
}

const tested = JSON.stringify({ scripts: { test: 'jest' } });
const withPrepare = JSON.stringify({ scripts: { test: 'jest', prepare: 'tsc' } });
const withPackages = JSON.stringify({ scripts: { test: 'jest' }, devDependencies: { jest: '1' } });

describe('how a repository is tested', () => {
  test.each([
    [{ 'package.json': tested }, [], 'npm test'],
    [{ 'package.json': tested, 'package-lock.json': '' }, [], 'npm test'],
    [{ 'package.json': withPrepare, 'package-lock.json': '' }, ['npm ci'], 'npm test'],
    [{ 'package.json': withPackages }, ['npm install'], 'npm test'],
    [{ 'package.json': withPackages, 'package-lock.json': '' }, ['npm ci'], 'npm test'],
    [{ 'package.json': withPackages, 'pnpm-lock.yaml': '' }, ['pnpm install --frozen-lockfile'], 'npm test'],
    [{ 'pyproject.toml': '' }, [], 'pytest'],
    [{ 'conftest.py': '', 'requirements.txt': '' }, ['python3 -m pip install -r requirements.txt'], 'pytest'],
    [{ 'go.mod': '' }, [], 'go test ./...'],
    [{ 'Cargo.toml': '' }, [], 'cargo test'],
    [{ Makefile: 'all:\n\ntest: all\n\ttrue\n' }, [], 'make test'],
    [{ 'package.json': '{}', Makefile: 'test:\n' }, [], 'make test'],
  ])('%j', async (files: Readonly<Record<string, string>>, setup, command) => {
    expect(await detectCommands(folderWith(files))).toMatchObject({
      kind: 'found',
      commands: { setup, test: command },
    });
  });

  test.each([
    [{}],
    [{ 'package.json': JSON.stringify({ scripts: { test: 'echo "Error: no test specified" && exit 1' } }) }],
    [{ Makefile: 'test := 1\nbuild:\n' }],
  ])('%j has no tests, and the answer says what was looked for', async (files) => {
    const detected = await detectCommands(folderWith(files));
    expect(detected.kind === 'none' && detected.message).toMatch(/without tests/);
  });

  test('a package.json that is none is named', async () => {
    const dir = folderWith({ 'package.json': '{' });
    await expect(detectCommands(dir)).rejects.toThrow(/package\.json: not a package manifest/);
  });
});
