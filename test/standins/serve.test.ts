import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask, modelAt } from '../models/settings.ts';

test('a stand-in runs as a process of its own and prints its URL', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'stand-in-'));
  const file = path.join(dir, 'script.json');
  await writeFile(file, JSON.stringify({ repeat: [{ text: 'hello' }] }));
  const serve = path.join(import.meta.dirname, 'serve.ts');
  const child = spawn(process.execPath, [serve, 'openai', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const url = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())),
    );
    const model = await modelAt('openai/gpt-6.1-sol', url);
    expect((await ask(model)).text).toBe('hello');
    expect((await ask(model)).text).toBe('hello');
  } finally {
    child.kill();
    await rm(dir, { recursive: true });
  }
});
