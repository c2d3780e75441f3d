import { z } from 'zod';
import { ConfigError } from '../../errors.ts';

/** Jobs of one matrix, at most (GitHub's limits page). */
const maxCombinations = 256;

export type MatrixValues = Readonly<Record<string, unknown>>;

/** A job's `strategy:`, expanded. Without a matrix there is one combination without values. */
export interface Strategy {
  readonly combinations: readonly MatrixValues[];
  readonly failFast: boolean;
  readonly maxParallel: number;
}

const combination = z.record(z.string(), z.unknown());
const strategySchema = z.strictObject({
  'fail-fast': z.boolean().default(true),
  'max-parallel': z.number().int().positive().optional(),
  matrix: z
    .object({ include: z.array(combination).default([]), exclude: z.array(combination).default([]) })
    .catchall(z.array(z.unknown()))
    .optional(),
});

/** The strategy of a job that has none. */
export const singleJob: Strategy = { combinations: [{}], failFast: true, maxParallel: 1 };

/**
 * Expands an evaluated `strategy:` by GitHub's rules: the product of the lists, without what
 * `exclude` matches in part, then `include` added to every combination whose original values it does
 * not overwrite, or as a combination of its own. Throws `ConfigError` for a malformed or empty
 * matrix, or one of more than 256 jobs.
 */
export function expandStrategy(value: unknown): Strategy {
  const read = strategySchema.safeParse(value);
  if (!read.success) throw new ConfigError({ what: `strategy: ${z.prettifyError(read.error)}` });
  const { matrix } = read.data;
  const combinations = matrix === undefined ? [{}] : expandMatrix(matrix);
  if (combinations.length > maxCombinations)
    throw new ConfigError({
      what: `The strategy configuration would generate ${combinations.length} jobs, but the maximum is ${maxCombinations}`,
    });
  return {
    combinations,
    failFast: read.data['fail-fast'],
    maxParallel: read.data['max-parallel'] ?? combinations.length,
  };
}

type Matrix = NonNullable<z.infer<typeof strategySchema>['matrix']>;

function expandMatrix(matrix: Matrix): readonly MatrixValues[] {
  const { include, exclude, ...vectors } = matrix;
  for (const [name, values] of Object.entries(vectors)) {
    if (values.length === 0)
      throw new ConfigError({ what: `Matrix vector '${name}' does not contain any values` });
  }
  const product = Object.entries(vectors).reduce<readonly MatrixValues[]>(
    (sofar, [name, values]) => sofar.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    Object.keys(vectors).length === 0 ? [] : [{}],
  );
  const kept = product.filter((one) => !exclude.some((pattern) => matchesPart(one, pattern)));
  const combinations = addIncludes(kept, Object.keys(vectors), include);
  if (combinations.length === 0) throw new ConfigError({ what: 'Matrix must define at least one vector' });
  return combinations;
}

function addIncludes(
  originals: readonly MatrixValues[],
  vectors: readonly string[],
  include: readonly MatrixValues[],
): readonly MatrixValues[] {
  const extended: MatrixValues[] = originals.map((one) => ({ ...one }));
  const added: MatrixValues[] = [];
  for (const item of include) {
    const keys = Object.keys(item).filter((key) => vectors.includes(key));
    const fitting = [...originals.keys()].filter((index) =>
      keys.every((key) => equal(originals[index]?.[key], item[key])),
    );
    for (const index of fitting) extended[index] = { ...extended[index], ...item };
    if (fitting.length === 0) added.push(item);
  }
  return [...extended, ...added];
}

function matchesPart(values: MatrixValues, pattern: MatrixValues): boolean {
  return Object.entries(pattern).every(([key, value]) => equal(values[key], value));
}

function equal(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The values as GitHub puts them behind a job's name: ` (18, ubuntu)`; nothing when there are none. */
export function matrixSuffix(values: MatrixValues): string {
  const texts = Object.values(values).map((value) =>
    typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value),
  );
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}
