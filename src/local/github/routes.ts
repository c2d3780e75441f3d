import { artifactRoutes } from './artifacts.ts';
import { branchRoutes } from './branches.ts';
import { checkRoutes } from './checks.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { gitDataRoutes } from './git-data.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { pullRoutes } from './pulls.ts';
import { refRoutes } from './refs.ts';
import { repositoryRoutes } from './repository.ts';
import type { Route } from './route.ts';
import { searchRoutes } from './search.ts';
import { treeRoutes } from './trees.ts';
import { userRoutes } from './users.ts';
import { workflowRunRoutes } from './workflow-runs.ts';

/** Every REST route there is. The first that fits wins: a longer path stands before a spanning one. */
export const routes: readonly Route[] = [
  ...repositoryRoutes,
  ...userRoutes,
  ...commentRoutes,
  ...labelRoutes,
  ...issueRoutes,
  ...refRoutes,
  ...gitDataRoutes,
  ...treeRoutes,
  ...checkRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...branchRoutes,
  ...pullRoutes,
  ...searchRoutes,
  ...workflowRunRoutes,
  ...artifactRoutes,
];
