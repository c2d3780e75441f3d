import type { Git } from '../../git.ts';
import type { ResolveRepository } from '../workflow/reusable.ts';
import type { ConcurrencyGroups } from './concurrency.ts';
import type { RunControl } from './control.ts';
import type { Permits } from './permits.ts';
import type { RepositoryFacts } from './run-facts.ts';
import type { JobReport, RunSettings } from './settings.ts';

/** What all jobs of one run share. */
export interface RunContext {
  readonly settings: RunSettings;
  readonly git: Git;
  readonly facts: RepositoryFacts;
  /** The `github` context, without what only a job knows. */
  readonly github: Readonly<Record<string, unknown>>;
  readonly resolve: ResolveRepository;
  /** Absolute; one folder per job below it. */
  readonly dir: string;
  readonly permits: Permits;
  readonly groups: ConcurrencyGroups;
  readonly control: RunControl;
  /** Filled as jobs end. */
  readonly reports: JobReport[];
}
