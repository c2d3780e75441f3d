import { artifactShape, finishedArtifacts } from './artifacts.ts';
import { checkShape, statusShape } from './checks.ts';
import { commentShape } from './comments.ts';
import { issueShape } from './issues.ts';
import { labelShape } from './labels.ts';
import type { GitHubSnapshot } from './settings.ts';
import { pullShape } from './pull-shape.ts';
import { isPull } from './pulls.ts';
import { repositoryShape } from './repository.ts';
import type { Site } from './route.ts';
import { jobShape, runShape } from './workflow-runs.ts';

/** Everything that is known, in the shapes of the REST API; pull requests stand in `pulls` only. */
export function snapshotOf(site: Site): GitHubSnapshot {
  const { state } = site.store;
  return {
    repository: repositoryShape(site),
    issues: state.issues.filter(({ pull }) => pull === null).map((issue) => issueShape(site, issue)),
    comments: state.comments.map((comment) => commentShape(site, comment)),
    labels: state.labels.map((label) => labelShape(site, label)),
    pulls: state.issues.filter(isPull).map((issue) => pullShape(site, issue)),
    workflow_runs: state.runs.map((run) => runShape(site, run)),
    jobs: state.jobs.map((job) => jobShape(site, job)),
    artifacts: finishedArtifacts(site).map((artifact) => artifactShape(site, artifact)),
    check_runs: state.checks.map((check) => checkShape(site, check)),
    statuses: state.statuses.map((status) => statusShape(site, status)),
    unknownRoutes: [...state.unknownRoutes],
  };
}
