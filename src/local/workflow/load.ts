import { convertWorkflowTemplate, isMapping, isSequence, isString } from '@actions/workflow-parser';
import type { WorkflowJob, WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template';
import { withinStack } from '../../nesting.ts';
import { boundsProblem } from './bounds.ts';
import { readInputs, readSecrets } from './inputs.ts';
import { readPermissions } from './permissions.ts';
import { parseWorkflowValues } from './parse.ts';
import { type Problem, WorkflowError } from './problem.ts';
import { readSteps } from './steps.ts';
import { supportedFields } from './supported.ts';
import { type Field, type TemplateToken, fieldsOf, listOf, mappingOf, problemAt, textOf } from './tokens.ts';
import type {
  CallJob,
  Job,
  RunDefaults,
  StepsJob,
  Workflow,
  WorkflowCall,
  WorkflowFile,
} from './workflow.ts';

export interface LoadOptions {
  /** Treat `environment:` as approved. Otherwise a job that waits for a person is an error. */
  readonly approveEnvironments: boolean;
  /**
   * What becomes of syntax that is valid on GitHub and not honoured here: an error (the default), or
   * left out of the result, for a check that runs nothing.
   */
  readonly unsupported?: 'refuse' | 'leave-out' | undefined;
}

type Fields = ReadonlyMap<string, Field>;

/**
 * Parses a workflow with GitHub's own parser and schema. Throws `WorkflowError` with every problem
 * and its place: a file beyond GitHub's bounds, bad YAML, schema errors, unknown or circular `needs`,
 * and valid syntax that the laptop runner does not honour.
 */
export async function loadWorkflow(file: WorkflowFile, options: LoadOptions): Promise<Workflow> {
  const outOfBounds = withinStack(file.path, () => boundsProblem(file.content));
  if (outOfBounds !== undefined) throw new WorkflowError([{ file: file.path, message: outOfBounds }]);
  const parsed = parseWorkflowValues(file.path, file.content);
  const root = parsed.value;
  const template = root === undefined ? undefined : await convertWorkflowTemplate(parsed.context, root);
  const errors = parsed.context.errors.getErrors().map((error) => ({
    file: file.path,
    line: error.range?.start.line,
    column: error.range?.start.column,
    message: error.rawMessage,
  }));
  if (errors.length > 0 || root === undefined || template === undefined) throw new WorkflowError(errors);
  return new Loader(file, options, template).load(root);
}

class Loader {
  private readonly file: WorkflowFile;
  private readonly options: LoadOptions;
  private readonly template: WorkflowTemplate;
  private readonly problems: Problem[] = [];

  constructor(file: WorkflowFile, options: LoadOptions, template: WorkflowTemplate) {
    this.file = file;
    this.options = options;
    this.template = template;
  }

  load(root: TemplateToken): Workflow {
    const fields = this.fields('workflow', root);
    const on = fields.get('on')?.value;
    const workflow: Workflow = {
      file: this.file,
      name: textOf(fields.get('name')?.value) ?? this.file.path,
      runName: fields.get('run-name')?.value,
      events: this.template.events,
      dispatchInputs: this.dispatchInputs(on),
      call: this.call(on),
      permissions: this.permissions(fields),
      env: this.mapping(fields, 'env'),
      defaults: this.defaults(fields),
      concurrency: fields.get('concurrency')?.value,
      jobs: this.jobs(fields.get('jobs')?.value),
    };
    if (this.problems.length > 0) throw new WorkflowError(this.problems);
    return workflow;
  }

  private fields(level: Parameters<typeof supportedFields>[1], token: TemplateToken): Fields {
    const { fields, problems } = supportedFields(this.file.path, level, token);
    this.unsupported(problems);
    return fields;
  }

  private mapping(fields: Fields, key: string): ReturnType<typeof mappingOf> {
    return mappingOf(this.file.path, fields.get(key)?.value);
  }

  private permissions(fields: Fields): ReturnType<typeof readPermissions> {
    return readPermissions(this.file.path, fields.get('permissions')?.value);
  }

  private defaults(fields: Fields): RunDefaults {
    const defaults = fieldsOf(this.file.path, fields.get('defaults')?.value);
    const run = fieldsOf(this.file.path, defaults.get('run')?.value);
    return { shell: run.get('shell')?.value, workingDirectory: run.get('working-directory')?.value };
  }

  private event(on: TemplateToken | undefined, name: string): Fields | undefined {
    if (on === undefined) return undefined;
    if (!isMapping(on)) return listOf(on).includes(name) ? new Map() : undefined;
    const event = fieldsOf(this.file.path, on).get(name)?.value;
    if (event === undefined) return undefined;
    return isMapping(event) ? fieldsOf(this.file.path, event) : new Map();
  }

  private dispatchInputs(on: TemplateToken | undefined): Workflow['dispatchInputs'] {
    return readInputs(this.file.path, this.event(on, 'workflow_dispatch')?.get('inputs')?.value);
  }

  private call(on: TemplateToken | undefined): WorkflowCall | undefined {
    const fields = this.event(on, 'workflow_call');
    if (fields === undefined) return undefined;
    const outputs = new Map<string, TemplateToken>();
    for (const [name, { value }] of fieldsOf(this.file.path, fields.get('outputs')?.value)) {
      const source = fieldsOf(this.file.path, value).get('value')?.value;
      if (source !== undefined) outputs.set(name, source);
    }
    return {
      inputs: readInputs(this.file.path, fields.get('inputs')?.value),
      secrets: readSecrets(this.file.path, fields.get('secrets')?.value),
      outputs,
    };
  }

  private jobs(token: TemplateToken | undefined): readonly Job[] {
    return [...fieldsOf(this.file.path, token)].map(([id, field]) => this.job(id, field));
  }

  private job(id: string, { key, value }: Field): Job {
    const converted = this.template.jobs.find((job) => job.id.value === id);
    if (converted === undefined) throw new Error(`the parser lost the job ${id}`);
    const isCall = fieldsOf(this.file.path, value).has('uses');
    const fields = this.fields(isCall ? 'call' : 'job', value);
    const base = {
      id,
      at: key,
      name: fields.get('name')?.value,
      needs: listOf(fields.get('needs')?.value),
      condition: converted.if.expression,
      permissions: this.permissions(fields),
      strategy: fields.get('strategy')?.value,
      concurrency: fields.get('concurrency')?.value,
    };
    return isCall ? this.callJob(base, fields) : this.stepsJob(base, fields, converted);
  }

  private callJob(base: Base, fields: Fields): CallJob {
    const uses = fields.get('uses');
    const secrets = fields.get('secrets')?.value;
    return {
      ...base,
      kind: 'call',
      uses: textOf(uses?.value) ?? '',
      usesAt: uses?.value ?? base.at,
      with: this.mapping(fields, 'with'),
      secrets: secrets !== undefined && isString(secrets) ? 'inherit' : mappingOf(this.file.path, secrets),
    };
  }

  private stepsJob(base: Base, fields: Fields, converted: WorkflowJob): StepsJob {
    const value = (key: string): TemplateToken | undefined => fields.get(key)?.value;
    return {
      ...base,
      kind: 'steps',
      runsOn: value('runs-on') ?? base.at,
      env: this.mapping(fields, 'env'),
      defaults: this.defaults(fields),
      outputs: this.mapping(fields, 'outputs'),
      timeoutMinutes: value('timeout-minutes'),
      continueOnError: value('continue-on-error'),
      environment: this.environment(fields.get('environment')),
      steps: this.steps(base, value('steps'), converted),
    };
  }

  private environment(field: Field | undefined): TemplateToken | undefined {
    const waits = "'environment' waits for a person's approval, which a local run cannot ask for";
    if (field !== undefined && !this.options.approveEnvironments)
      this.unsupported([problemAt(this.file.path, field.key, waits)]);
    return field?.value;
  }

  private steps(base: Base, token: TemplateToken | undefined, converted: WorkflowJob): StepsJob['steps'] {
    if (token === undefined || !isSequence(token) || converted.type !== 'job') {
      this.unsupported([problemAt(this.file.path, base.at, `The job '${base.id}' has no steps`)]);
      return [];
    }
    const { steps, problems } = readSteps(this.file.path, token, converted.steps);
    this.unsupported(problems);
    return steps;
  }

  private unsupported(problems: readonly Problem[]): void {
    if (this.options.unsupported !== 'leave-out') this.problems.push(...problems);
  }
}

type Base = Pick<
  StepsJob,
  'id' | 'at' | 'name' | 'needs' | 'condition' | 'permissions' | 'strategy' | 'concurrency'
>;
