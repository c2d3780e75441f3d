import type { Clock, JsonObject } from './json.ts';

export type PermissionLevel = 'none' | 'read' | 'write';

/** One job of one run, and what its `permissions:` let its token do. */
export interface JobGrant {
  readonly runId: number;
  readonly runAttempt: number;
  /** Unique among the jobs that are alive; `revoke` takes it. */
  readonly jobId: string;
  /** Effective permissions under their workflow names (`pull-requests`); absent means none. */
  readonly permissions: Readonly<Record<string, PermissionLevel>>;
}

export interface JobTokens {
  /** `GITHUB_TOKEN` of the job: opens the REST API as far as the grant goes. */
  readonly githubToken: string;
  /** `ACTIONS_RUNTIME_TOKEN`: a JWT that opens the artifact service for this run. */
  readonly runtimeToken: string;
}

/** A workflow run that was there before: its failed jobs and logs are context for a phase. */
export interface SeedRun {
  readonly id?: number | undefined;
  readonly name: string;
  /** Workflow file, for example `.github/workflows/ci.yml`. */
  readonly path: string;
  readonly event: string;
  readonly headBranch: string;
  /** 40 hex digits; default: the tip of the default branch. */
  readonly headSha?: string | undefined;
  readonly conclusion: string;
  /** Default: the workflows' own bot. */
  readonly actor?: string | undefined;
  readonly attempt?: number | undefined;
  readonly createdAt?: string | undefined;
  readonly jobs: readonly SeedJob[];
}

export interface SeedJob {
  readonly name: string;
  readonly conclusion: string;
  readonly log: string;
  readonly steps?: readonly { readonly name: string; readonly conclusion: string }[] | undefined;
}

/** A run of the laptop runner, as `GET /actions/runs/{run_id}` shall show it. */
export interface RunFacts {
  readonly id: number;
  readonly attempt: number;
  readonly name: string;
  /** Workflow file, for example `.github/workflows/issue-to-pr.yml`. */
  readonly path: string;
  readonly event: string;
  readonly headBranch: string;
  readonly headSha: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  /** Null until the run is completed. */
  readonly conclusion: string | null;
  /** Who triggered the run, and who started this attempt. Default: the workflows' own bot. */
  readonly actor?: string | undefined;
  readonly triggeringActor?: string | undefined;
}

/** One request as it was answered. `jobId` is null when no valid token came with it. */
export interface RequestRecord {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly jobId: string | null;
  readonly durationMs: number;
}

export interface LocalGitHubSettings {
  /** Holds `github.json`, `repo.git` (bare), `artifacts/` and `logs/`; what is there already is continued. */
  readonly outDir: string;
  readonly repository: {
    readonly owner: string;
    readonly repo: string;
    readonly defaultBranch: string;
    readonly private: boolean;
  };
  /** A local repository that `repo.git` is cloned from when it is not there yet. */
  readonly sourceRepo: string;
  /** Search path for the git binary. */
  readonly path: string;
  /** Issues in GitHub's own shape (an event's `issue` fits); one whose number is known already is left alone. */
  readonly issues?: readonly unknown[] | undefined;
  /** Comments in GitHub's own shape, with the issue they belong to; known ids are left alone. */
  readonly comments?: readonly { readonly issue: number; readonly comment: unknown }[] | undefined;
  readonly labels?: readonly {
    readonly name: string;
    readonly color?: string;
    readonly description?: string;
  }[];
  /** Login to permission, as GitHub names them: `admin`, `maintain`, `write`, `triage`, `read`, `none`. */
  readonly collaborators?: Readonly<Record<string, string>> | undefined;
  readonly workflowRuns?: readonly SeedRun[] | undefined;
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  readonly canCreatePullRequests: boolean;
  readonly clock: Clock;
  readonly onRequest?: ((record: RequestRecord) => void) | undefined;
}

/** What GitHub knows, in arrays shaped as its REST API returns them; the content of `github.json`. */
export interface GitHubSnapshot {
  readonly repository: JsonObject;
  readonly issues: readonly JsonObject[];
  /** Issue comments; `issue_url` names the issue. */
  readonly comments: readonly JsonObject[];
  readonly labels: readonly JsonObject[];
  readonly pulls: readonly JsonObject[];
  readonly workflow_runs: readonly JsonObject[];
  readonly jobs: readonly JsonObject[];
  readonly artifacts: readonly JsonObject[];
  readonly check_runs: readonly JsonObject[];
  readonly statuses: readonly JsonObject[];
  /** `METHOD /path` of every request that no route answers: a gap of the local GitHub. */
  readonly unknownRoutes: readonly string[];
}

export interface LocalGitHub {
  /** `http://127.0.0.1:PORT`, for `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** `http://github.localhost`, for `GITHUB_SERVER_URL`; never dialled. */
  readonly serverUrl: string;
  /** `http://127.0.0.1:PORT/`, for `ACTIONS_RESULTS_URL`. */
  readonly resultsUrl: string;
  readonly graphqlUrl: string;
  /** The bare repository, for checkouts: `<outDir>/repo.git`. */
  readonly repositoryPath: string;
  /** Issues the two tokens of a job; they are good until `revoke`. */
  grant(job: JobGrant): JobTokens;
  /** Ends every token of the job: from now on they are bad credentials. */
  revoke(jobId: string): void;
  /** Says what a run is and how it stands; without it a run is only known by the jobs it asks tokens for. */
  recordRun(run: RunFacts): void;
  /** The finished upload of that name from the newest attempt that has one, as a file path. */
  artifactFile(runId: number, name: string): string | undefined;
  snapshot(): GitHubSnapshot;
  /** Writes `<outDir>/github.json` atomically. */
  save(): Promise<void>;
  /** Saves and stops listening; closing twice is fine. */
  close(): Promise<void>;
}
