import { z } from 'zod';
import { fieldOf } from './fields.ts';
import { defineGrader, failed, passed } from './grader.ts';
import type { Assessment } from './grader.ts';

const params = z.strictObject({
  /** Fields of the result, dots for fields of fields; absent: every field that the gold labels. */
  field: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  /**
   * What a wrong value costs, 0 (harmless) to 1, by the value that was said: `decline` on an issue that
   * should proceed is worse than a needless question. Lowers the score less; wrong stays wrong. Default 1.
   */
  costs: z.record(z.string(), z.number().min(0).max(1)).default({}),
});

/** Fields of the result hold one of the accepted values. The score is the mean over the fields. */
export const labelGrader = defineGrader({
  params,
  lacks: ({ labels }, { field }) => {
    const missing = fieldsOf(field, labels).filter((name) => labels[name] === undefined);
    if (missing.length > 0) return `the gold has no \`labels\` for ${missing.join(', ')}`;
    return Object.keys(labels).length === 0 ? 'the gold has no `labels`' : undefined;
  },
  assess: ({ result, expected: { labels } }, { field, costs }): Assessment => {
    if (result === null) return failed('there is no result');
    const fields = fieldsOf(field, labels).map((name) => {
      const accepted = labels[name] ?? [];
      const said = fieldOf(result, name);
      const value = typeof said === 'string' ? said : JSON.stringify(said ?? null);
      const right = accepted.includes(value);
      const detail = right ? `${name}: ${value}` : `${name}: ${value}, expected ${accepted.join(' or ')}`;
      return { right, detail, score: right ? 1 : 1 - costOf(value, costs) };
    });
    const detail = fields.map((one) => one.detail).join('; ');
    const score = fields.reduce((sum, one) => sum + one.score, 0) / fields.length;
    return fields.every(({ right }) => right) ? passed(detail) : failed(detail, score);
  },
});

function costOf(value: string, costs: Readonly<Record<string, number>>): number {
  return Object.hasOwn(costs, value) ? (costs[value] ?? 1) : 1;
}

function fieldsOf(
  field: z.infer<typeof params>['field'],
  labels: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (field === undefined) return Object.keys(labels);
  return typeof field === 'string' ? [field] : field;
}
