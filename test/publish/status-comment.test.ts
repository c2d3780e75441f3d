import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/errors.ts';
import { GitHubError } from '../../src/github-error.ts';
import { ensureStatusComment } from '../../src/publish/status-comment.ts';
import { issue, openShop } from './shop.ts';
import type { Shop } from './shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => shop.close());

/** What the call throws. */
async function failureOf(number: number, over: Partial<Shop['writer']> = {}): Promise<unknown> {
  const request = { ...shop.writer, ...over, issue: number, text: `<!-- harness:status issue=${number} -->` };
  return ensureStatusComment(request).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a status comment that cannot be written', () => {
  test('is for an issue that does not exist: that is said, and no permission is blamed', async () => {
    const failure = await failureOf(999);
    expect(failure).toBeInstanceOf(ConfigError);
    expect((failure as ConfigError).message).toContain(
      'input "issue": there is no issue #999 in acme/shop, or this job may not see it',
    );
  });

  test('is for an issue that was deleted: the same', async () => {
    shop.disturb(() => ({ status: 410 }));
    expect(((await failureOf(issue)) as ConfigError).message).toContain(`there is no issue #${issue}`);
  });

  test('lacks a permission: that is named', async () => {
    const github = shop.clientWith({ contents: 'write', issues: 'read' });
    const failure = await failureOf(issue, { github });
    expect(failure).toBeInstanceOf(GitHubError);
    expect((failure as GitHubError).message).toContain('`issues: write`');
  });
});
