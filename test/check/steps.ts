import { expect } from '@jest/globals';
import { findingsIn } from './repository.ts';

export const ours = 'org/harness-action';
export const read = '{ contents: read, issues: read, actions: read }';
/** Enough for a later phase of a run, not for its first. */
export const unable = '{ contents: read, issues: read }';
export const write = '{ contents: write, issues: write }';

export const publish = (mode: string): string => `[{ uses: "${ours}/publish@v1", with: { mode: ${mode} } }]`;
export const run = (phase: string, rest = ''): string =>
  `[{ uses: "${ours}@v1", with: { phase: ${phase}, anthropic-api-key: "\${{ secrets.K }}"${rest} } }]`;
export const script = (text: string): string => `[{ run: ${JSON.stringify(text)} }]`;

/** The one finding of a workflow in which only one thing is wrong. */
export async function only(text: string): Promise<string> {
  const found = await findingsIn(text);
  expect(found).toHaveLength(1);
  return found[0] ?? '';
}
