import type { Rule } from '../rule.ts';

/**
 * A workflow says at its top what its tokens may do. Without it they have the repository's default, which
 * in older repositories is to write nearly everything, and which a setting can change unseen.
 */
export const permissionsMissing: Rule = {
  id: 'permissions-missing',
  check: ({ workflow }) =>
    workflow.permissions === undefined
      ? [
          {
            line: 1,
            message:
              'no `permissions` at the top: jobs that name none get the default of the repository. Add `permissions: {}` and give each job what it needs',
          },
        ]
      : [],
};
