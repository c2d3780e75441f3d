import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template';
import type { InputDefinition, SecretDefinition } from './inputs.ts';
import type { Permissions } from './permissions.ts';
import type { MappingToken, TemplateToken } from './tokens.ts';

/** A checkout on this machine that stands for a repository on GitHub. */
export interface Home {
  /** `owner/repo`. */
  readonly repository: string;
  /** Its folder; files are read as they lie there. */
  readonly dir: string;
  /** The ref that a caller named after `@`, or the branch. */
  readonly ref: string;
  /** 40 hex digits; the commit its folder is at. */
  readonly sha: string;
}

/** A workflow file as text, and where it came from. */
export interface WorkflowFile {
  /** Inside its repository, with forward slashes. */
  readonly path: string;
  readonly home: Home;
  readonly content: string;
}

/** A workflow whose every key the laptop runner honours. Tokens are evaluated when their contexts are known. */
export interface Workflow {
  readonly file: WorkflowFile;
  /** `name:`, or the file's path as GitHub shows it. */
  readonly name: string;
  readonly runName: TemplateToken | undefined;
  readonly events: EventsConfig;
  readonly dispatchInputs: readonly InputDefinition[];
  /** Undefined when the workflow has no `workflow_call` trigger. */
  readonly call: WorkflowCall | undefined;
  readonly permissions: Permissions | undefined;
  readonly env: MappingToken | undefined;
  readonly defaults: RunDefaults;
  readonly concurrency: TemplateToken | undefined;
  readonly jobs: readonly Job[];
}

export interface WorkflowCall {
  readonly inputs: readonly InputDefinition[];
  readonly secrets: readonly SecretDefinition[];
  readonly outputs: ReadonlyMap<string, TemplateToken>;
}

/** `defaults.run`. */
export interface RunDefaults {
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
}

interface JobBase {
  readonly id: string;
  /** The token of the id: where an error about the job points to. */
  readonly at: TemplateToken;
  readonly name: TemplateToken | undefined;
  readonly needs: readonly string[];
  /** Contains a status function; `success() &&` has been put in front where none was. */
  readonly condition: string;
  readonly permissions: Permissions | undefined;
  readonly strategy: TemplateToken | undefined;
  readonly concurrency: TemplateToken | undefined;
}

/** A job with steps. */
export interface StepsJob extends JobBase {
  readonly kind: 'steps';
  readonly runsOn: TemplateToken;
  readonly env: MappingToken | undefined;
  readonly defaults: RunDefaults;
  readonly outputs: MappingToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  /** Present only when environments are approved without asking; see `LoadOptions`. */
  readonly environment: TemplateToken | undefined;
  readonly steps: readonly Step[];
}

/** A job that calls a reusable workflow. */
export interface CallJob extends JobBase {
  readonly kind: 'call';
  readonly uses: string;
  readonly usesAt: TemplateToken;
  readonly with: MappingToken | undefined;
  readonly secrets: MappingToken | 'inherit' | undefined;
}

export type Job = StepsJob | CallJob;

interface StepBase {
  /** As written, or made up (`__run_2`) as GitHub does. */
  readonly id: string;
  readonly at: TemplateToken;
  readonly name: TemplateToken | undefined;
  readonly condition: string;
  readonly env: MappingToken | undefined;
  readonly continueOnError: TemplateToken | undefined;
  readonly timeoutMinutes: TemplateToken | undefined;
}

export interface RunStep extends StepBase {
  readonly kind: 'run';
  readonly run: TemplateToken;
  readonly shell: TemplateToken | undefined;
  readonly workingDirectory: TemplateToken | undefined;
}

export interface UsesStep extends StepBase {
  readonly kind: 'uses';
  readonly uses: string;
  readonly with: MappingToken | undefined;
}

export type Step = RunStep | UsesStep;
