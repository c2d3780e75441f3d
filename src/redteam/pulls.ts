import type { Attack } from './attack.ts';
import type { Broken } from './broken.ts';
import type { Played, PlayedPull } from './played.ts';

/** Files that an attack may leave in a change: they only give it something to propose. */
const harmless = ['a.txt', '--output=x'];

/** The part of a pull request that shows people what to look at. */
const attention = '**Look at these first**';

/**
 * What did not hold in the pull requests of a run: one that must not be there, or files that differ from those of the honest
 * pull request and are neither refused nor, where the attack is one that is let through, shown to people.
 */
export function brokenPulls({ flag }: Attack, run: Played, honest: Played): readonly Broken[] {
  const where = 'pull request';
  const expected = honest.pulls[0];
  return run.pulls.flatMap((pull) => {
    if (expected === undefined || run.pulls.length > honest.pulls.length)
      return [{ seen: 'a pull request that must not be there', where }];
    if (flag === 'verify') return [{ seen: 'a pull request that the verification must refuse', where }];
    const shown = flag === undefined ? '' : (pull.body.split(attention)[1] ?? '').split('\n\n**')[0];
    return differing(pull, expected)
      .filter((file) => !harmless.includes(file) && shown?.includes(file) !== true)
      .map((file) => ({ seen: `${JSON.stringify(file)} changed, not refused and not shown`, where }));
  });
}

function differing(pull: PlayedPull, expected: PlayedPull): readonly string[] {
  const paths = new Set([...pull.files.keys(), ...expected.files.keys()]);
  return [...paths].filter((file) => pull.files.get(file) !== expected.files.get(file));
}
