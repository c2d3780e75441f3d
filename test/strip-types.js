import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';

/** Lets jest run the sources as Node itself runs them: types stripped in place, so lines and columns stay. */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
  processAsync: async (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) }),
  getCacheKey: (source) => createHash('sha256').update(process.version).update(source).digest('hex'),
};
