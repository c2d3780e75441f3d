import { z } from 'zod';
import { defineGrader, failed, passed } from './grader.ts';

/** The result fits the schema of its phase. Only a regraded result can fail it: a live one was checked at once. */
export const schemaGrader = defineGrader({
  params: z.strictObject({}),
  assess: ({ result }, _, { resultSchema }) => {
    if (result === null) return failed('there is no result');
    const parsed = resultSchema.zod.safeParse(result);
    return parsed.success ? passed('fits the schema') : failed(z.prettifyError(parsed.error));
  },
});
