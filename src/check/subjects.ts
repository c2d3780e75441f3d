import { defaultPermissions } from '../local/workflow/permissions.ts';
import type { CallTree } from '../local/workflow/reusable.ts';
import type { Workflow } from '../local/workflow/workflow.ts';
import type { Phase } from '../phase/phase.ts';
import { type LoadedWorkflow, isOnlyCalled } from './calls.ts';
import type { Places } from './places.ts';
import type { PlacedJob, Subject } from './rule.ts';

/**
 * What the rules look at: each workflow with the permissions of its jobs. What neither the job nor its
 * workflow says comes from each caller found in the repository, else from GitHub's default.
 */
export function subjectsOf(
  loaded: readonly LoadedWorkflow[],
  places: Places,
  phases: ReadonlyMap<string, Phase | undefined>,
): readonly Subject[] {
  const inherited = loaded.flatMap(({ tree }) => (tree === undefined ? [] : inheritedIn(tree, places)));
  return loaded.map(({ workflow, tree }) => {
    const file = workflow.file.path;
    return {
      file,
      workflow,
      tree,
      jobs: [
        ...jobsAlone(workflow),
        ...inherited.filter((one) => one.file === file).map(({ placed }) => placed),
      ],
      isOwnProject: places.isOwnProject,
      phases,
    };
  });
}

function jobsAlone(workflow: Workflow): readonly PlacedJob[] {
  const fallback = isOnlyCalled(workflow) ? undefined : defaultPermissions('restricted');
  return workflow.jobs.map((job) => ({
    job,
    permissions: job.permissions ?? workflow.permissions ?? fallback,
    calledFrom: undefined,
  }));
}

interface Inherited {
  readonly file: string;
  readonly placed: PlacedJob;
}

function inheritedIn(root: CallTree, places: Places): readonly Inherited[] {
  const isUnknown = isOnlyCalled(root.workflow) && root.workflow.permissions === undefined;
  return root.jobs.flatMap(({ job, callee }) =>
    callee === undefined || (isUnknown && job.permissions === undefined)
      ? []
      : inheritedFrom(callee, root.workflow.file.path, places),
  );
}

function inheritedFrom(callee: CallTree, calledFrom: string, places: Places): readonly Inherited[] {
  const { file, permissions: own } = callee.workflow;
  const isChecked = file.home.dir === places.dir;
  return callee.jobs.flatMap(({ job, permissions, callee: nested }) => [
    ...(isChecked && job.permissions === undefined && own === undefined
      ? [{ file: file.path, placed: { job, permissions, calledFrom } }]
      : []),
    ...(nested === undefined ? [] : inheritedFrom(nested, calledFrom, places)),
  ]);
}
