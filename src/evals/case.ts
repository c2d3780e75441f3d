import { z } from 'zod';

/** A name that is safe as a folder, in a URL and in a table. */
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const day = z.iso.date();
/** Stays inside the folder it starts from. */
export const relativePath = z
  .string()
  .regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+$/, 'a path inside the case folder');

/** Where a case comes from, and what may be done with its text. */
const caseSource = z.strictObject({
  kind: z.enum(['written', 'issue', 'run', 'npm']),
  /** The issue, pull request, run or package; absent for a case written for the purpose. */
  url: z.url().optional(),
  licence: z.string(),
  retrieved: day.optional(),
  /** What was changed or left out, in a sentence. */
  transform: z.string().optional(),
});

/** What the agent's workspace is made of; it always becomes one synthetic commit without history or remotes. */
const workspace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  /** A folder of the case, copied as it is. */
  z.strictObject({ kind: z.literal('folder'), path: relativePath }),
  /** A folder of `evals/workspaces/`, shared by several cases. */
  z.strictObject({ kind: z.literal('shared'), name: slug, overlay: relativePath.optional() }),
  /** A published release, installed by name and checked against its integrity; its package.json stays. */
  z.strictObject({
    kind: z.literal('npm'),
    name: z.string(),
    version: z.string(),
    /** `sha512-…`, as the registry and lock files write it. */
    integrity: z.string().regex(/^sha512-[A-Za-z0-9+/=]+$/),
    /** Paths of the release that are left out, such as change logs that name the fix. */
    without: z.array(relativePath).default([]),
  }),
]);
export type CaseWorkspace = z.infer<typeof workspace>;

export const graderTypes = [
  'label',
  'location',
  'tests',
  'findings',
  'schema',
  'paths',
  'budget',
  'said',
  'judge',
] as const;

const grader = z.strictObject({
  id: slug,
  type: z.enum(graderTypes),
  /** Exactly one grader of a case is primary: its score decides pass or fail. */
  primary: z.boolean().default(false),
  weight: z.number().positive().default(1),
  /** What the grader type asks for; checked by the grader's own schema. */
  params: z.record(z.string(), z.unknown()).default({}),
});
export type GraderSettings = z.infer<typeof grader>;

/**
 * One `case.yaml`. Paths are relative to the case's folder. `input` is shown to the agent, `expected` never is:
 * it is read only after the agent's process has ended.
 */
export const caseSchema = z.strictObject({
  schema: z.literal('harness/case@1'),
  id: slug,
  phase: slug,
  title: z.string(),
  source: caseSource,
  /** Cases that share a repository, an issue family or an author's idea; errors are clustered by it. */
  cluster: slug,
  tags: z.array(slug).default([]),
  split: z.enum(['dev', 'holdout']).default('dev'),
  tier: z.enum(['must-pass', 'regression', 'capability']).default('regression'),
  difficulty: z.enum(['easy', 'medium', 'hard']).default('medium'),
  created: day,
  /** `input.yaml` (see input.ts), or the `context.json` that a past run froze. */
  input: relativePath.default('input.yaml'),
  workspace: workspace.default({ kind: 'empty' }),
  /** Commands that make the workspace ready, as in `.harness/config.yml`; run before the model starts. */
  setup: z.array(z.string()).default([]),
  limits: z
    .strictObject({
      turns: z.int().positive().optional(),
      minutes: z.number().positive().optional(),
      tokens: z.int().positive().optional(),
      usd: z.number().positive().optional(),
    })
    .default({}),
  graders: z.array(grader).min(1),
  /** Gold of the case: a YAML file by the phase's schema (see expected.ts). */
  expected: relativePath.default('expected.yaml'),
  /** Measured to be flaky on unmodified code; still run and listed, never decides. */
  quarantine: z
    .strictObject({
      since: day,
      until: day,
      reason: z.string(),
      passRate: z.number().min(0).max(1),
      trials: z.int().positive(),
    })
    .optional(),
});
export type CaseFile = z.infer<typeof caseSchema>;

/** A case that was read from its folder. */
export interface Case extends CaseFile {
  /** Absolute path of the case's folder. */
  readonly dir: string;
  /** sha256, hex, over every file of the folder (recordings aside) and the shared workspace it names. */
  readonly digest: string;
}
