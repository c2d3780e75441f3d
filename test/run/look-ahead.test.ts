import { expect, test } from '@jest/globals';
import { lookAhead } from '../../src/run/look-ahead.ts';
import type { RunDeps, RunRequest } from '../../src/run/request.ts';

test('what fails ahead fails for whoever awaits it, and for nobody else', async () => {
  const unheard: unknown[] = [];
  const note = (reason: unknown): void => void unheard.push(reason);
  process.on('unhandledRejection', note);
  const refused = (): Promise<never> => Promise.reject(new Error('not now'));
  const request = { phase: 'triage', workspace: '/', repository: { owner: 'o', repo: 'r' } };
  const deps = { github: { repos: { getContent: refused } }, git: refused, actionRoot: '/' };
  const ahead = lookAhead(request as unknown as RunRequest, deps as unknown as RunDeps);
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', note);
  expect(unheard).toEqual([]);
  for (const each of [ahead.config, ahead.phase, ahead.model, ahead.checkout])
    await expect(each).rejects.toThrow(/not now/);
});
