import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { messageOf } from '../../errors.ts';
import { inputProblems } from './inputs.ts';
import { type LoadOptions, loadWorkflow } from './load.ts';
import { type Permissions, containmentError } from './permissions.ts';
import { type Problem, WorkflowError } from './problem.ts';
import { fieldsOf, problemAt } from './tokens.ts';
import type { CallJob, Home, Job, Workflow, WorkflowFile } from './workflow.ts';

/** The calling workflow and nine below it (GitHub's limits page, "Reusing workflows"). */
const maxLevels = 10;
/** Different reusable workflow files in one run, at most (same source). */
const maxCalledFiles = 50;

/** Where `owner/repo` lies on this machine; the ref after `@` is recorded, the folder is read as it is. */
export type ResolveRepository = (repository: string, ref: string) => Home | undefined;

export interface TreeOptions extends LoadOptions {
  readonly resolve: ResolveRepository;
  /** What a token may do when neither job nor workflow says so. */
  readonly defaultPermissions: Permissions;
}

/** A workflow with everything it calls, and what each job's token may do. */
export interface CallTree {
  readonly workflow: Workflow;
  readonly jobs: readonly TreeJob[];
}

export interface TreeJob {
  readonly job: Job;
  /** Effective: the job's own, else the workflow's, else the caller's, else the repository's default. */
  readonly permissions: Permissions;
  /** What the job calls; undefined for a job with steps. */
  readonly callee: CallTree | undefined;
}

/**
 * Loads a workflow and, level by level, every reusable workflow it calls. Checks as GitHub does
 * before any job starts: the file exists and is reusable, inputs and secrets fit, no callee asks for
 * more permissions than its caller has, at most 10 levels and 50 files. Throws `WorkflowError` with
 * all problems found in the files that could be read.
 */
export async function loadCallTree(file: WorkflowFile, options: TreeOptions): Promise<CallTree> {
  const builder = new TreeBuilder(options);
  const workflow = await loadWorkflow(file, options);
  const tree = await builder.tree(workflow, { permissions: options.defaultPermissions, level: 1 });
  if (builder.problems.length > 0) throw new WorkflowError(builder.problems);
  return tree;
}

/** Reads a workflow file of a checkout. Throws `WorkflowError` when it cannot be read. */
export async function readWorkflowFile(home: Home, filePath: string): Promise<WorkflowFile> {
  const file = path.join(home.dir, filePath);
  try {
    if (!(await stat(file)).isFile()) throw new Error('it is not a file');
    return { path: filePath, home, content: await readFile(file, 'utf8') };
  } catch (error) {
    throw new WorkflowError([{ file: filePath, message: `workflow was not found: ${messageOf(error)}` }], {
      cause: error,
    });
  }
}

interface Caller {
  /** What the calling job may do: the most its callee can have. */
  readonly permissions: Permissions;
  readonly level: number;
}

class TreeBuilder {
  readonly problems: Problem[] = [];
  private readonly options: TreeOptions;
  private readonly calledFiles = new Set<string>();

  constructor(options: TreeOptions) {
    this.options = options;
  }

  async tree(workflow: Workflow, caller: Caller): Promise<CallTree> {
    const jobs: TreeJob[] = [];
    for (const job of workflow.jobs) {
      const permissions = job.permissions ?? workflow.permissions ?? caller.permissions;
      const callee =
        job.kind === 'call'
          ? await this.callee(workflow, job, { permissions, level: caller.level + 1 })
          : undefined;
      jobs.push({ job, permissions, callee });
    }
    return { workflow, jobs };
  }

  private async callee(caller: Workflow, job: CallJob, at: Caller): Promise<CallTree | undefined> {
    if (at.level > maxLevels) {
      this.problem(caller, job, `Nested reusable workflow depth exceeded ${maxLevels - 1}.`);
      return undefined;
    }
    const callee = await this.load(caller, job);
    if (callee === undefined) return undefined;
    this.checkCall(caller, job, callee);
    this.checkContainment(caller, job, { callee, allowed: at.permissions });
    return this.tree(callee, at);
  }

  private async load(caller: Workflow, job: CallJob): Promise<Workflow | undefined> {
    const target = this.target(caller, job);
    if (target === undefined) return undefined;
    this.calledFiles.add(`${target.home.repository}/${target.path}@${target.home.ref}`);
    if (this.calledFiles.size > maxCalledFiles) {
      this.problem(caller, job, `More than ${maxCalledFiles} reusable workflows are called.`);
      return undefined;
    }
    try {
      return await loadWorkflow(await readWorkflowFile(target.home, target.path), this.options);
    } catch (error) {
      if (!(error instanceof WorkflowError)) throw error;
      this.problem(caller, job, `error parsing called workflow '${job.uses}'`);
      this.problems.push(...error.problems);
      return undefined;
    }
  }

  private target(caller: Workflow, job: CallJob): { readonly home: Home; readonly path: string } | undefined {
    const own = /^[.$]\/(\.github\/workflows\/[^/]+)$/.exec(job.uses)?.[1];
    if (own !== undefined) return { home: caller.file.home, path: own };
    const remote = /^([^/]+\/[^/]+)\/(\.github\/workflows\/[^@]+)@(.+)$/.exec(job.uses);
    const [, repository = '', file = '', ref = ''] = remote ?? [];
    if (remote === null) {
      this.problem(caller, job, `invalid value workflow reference: '${job.uses}'`);
      return undefined;
    }
    const home = this.options.resolve(repository, ref);
    if (home === undefined && this.options.unsupported !== 'leave-out')
      this.problem(caller, job, `'${repository}' is not known on this machine; name a local checkout of it`);
    return home === undefined ? undefined : { home, path: file };
  }

  private checkCall(caller: Workflow, job: CallJob, callee: Workflow): void {
    const file = caller.file.path;
    if (callee.call === undefined) {
      this.problem(
        caller,
        job,
        `workflow is not reusable as it is missing a 'on.workflow_call' trigger: '${job.uses}'`,
      );
      return;
    }
    this.problems.push(...inputProblems(file, callee.call.inputs, { at: job.usesAt, with: job.with }));
    if (job.secrets === 'inherit') return;
    const passed = fieldsOf(file, job.secrets);
    for (const [name, { key }] of passed) {
      if (!callee.call.secrets.some((secret) => secret.name.toLowerCase() === name.toLowerCase()))
        this.problems.push(
          problemAt(file, key, `Invalid secret, ${name} is not defined in the referenced workflow.`),
        );
    }
    const names = [...passed.keys()].map((name) => name.toLowerCase());
    for (const { name, required } of callee.call.secrets) {
      if (required && !names.includes(name.toLowerCase()))
        this.problem(caller, job, `Secret ${name} is required, but not provided while calling.`);
    }
  }

  /** GitHub compares the callee's own words: first those of the workflow, then those of each job. */
  private checkContainment(
    caller: Workflow,
    job: CallJob,
    { callee, allowed }: { readonly callee: Workflow; readonly allowed: Permissions },
  ): void {
    const { home, path: file } = callee.file;
    const at = /^[.$]\//.test(job.uses) ? home.sha : home.ref;
    const ref = `${home.repository}/${file}@${at}`;
    const asking = [
      { job: undefined, permissions: callee.permissions },
      ...callee.jobs.map((one) => ({ job: one.id, permissions: one.permissions })),
    ];
    for (const { job: nested, permissions } of asking) {
      const error = permissions && containmentError({ ref, job: nested }, permissions, allowed);
      if (error !== undefined) this.problems.push(problemAt(caller.file.path, job.at, error));
    }
  }

  private problem(caller: Workflow, job: CallJob, message: string): void {
    this.problems.push(problemAt(caller.file.path, job.usesAt, message));
  }
}
