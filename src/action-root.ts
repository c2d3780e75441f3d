import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of this action's own checkout: the nearest one at or above `start` that holds action.yml
 * and phases/. It is the same from `src/` and from any bundle below `dist/`. Throws when there is none,
 * which means that the action was installed in part.
 */
export function actionRootAbove(start: string): string {
  const holdsAction = (dir: string): boolean =>
    existsSync(path.join(dir, 'action.yml')) && existsSync(path.join(dir, 'phases'));
  for (let dir = start; ; dir = path.dirname(dir)) {
    if (holdsAction(dir)) return dir;
    if (path.dirname(dir) === dir)
      throw new Error(`no action.yml with phases/ beside it at or above ${start}`);
  }
}
