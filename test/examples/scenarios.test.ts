import { describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseScenario } from '../../src/models/scenario.ts';
import type { ScenarioTurn } from '../../src/models/scenario.ts';
import { parsePhase } from '../../src/phase/load.ts';
import { toolsFor } from '../../src/tools/index.ts';
import { actionRoot } from './stage.ts';

const folder = path.join(actionRoot, 'examples/scenarios');

interface Part {
  readonly file: string;
  /** As in the file: `build-2` is round 2 of `build`. */
  readonly name: string;
  readonly turns: readonly ScenarioTurn[];
}

const parts: readonly Part[] = fs.readdirSync(folder).flatMap((file) => {
  const { phases } = parseScenario(fs.readFileSync(path.join(folder, file), 'utf8'), file);
  return Object.entries(phases).map(([name, { turns }]) => ({ file, name, turns }));
});

function phaseOf(name: string) {
  const phase = name.replace(/-[0-9]+$/, '');
  const file = path.join(actionRoot, 'phases', `${phase}.md`);
  return parsePhase({ name: phase, text: fs.readFileSync(file, 'utf8'), file });
}

describe('the scripted models', () => {
  test('are the four demos and three builds that go wrong', () => {
    expect(fs.readdirSync(folder)).toEqual([
      'bad-test.yml',
      'broken-suite.yml',
      'clarify.yml',
      'decline.yml',
      'fix.yml',
      'hopeless.yml',
      'recommend.yml',
    ]);
  });

  test.each(parts)('$name of $file ends with a result that the phase accepts', ({ name, turns }) => {
    const last = turns.at(-1)?.result;
    expect(phaseOf(name).result.zod.safeParse(last).error).toBeUndefined();
    expect(phaseOf(name).result.zod.safeParse({ ...last, verdict: 'perhaps' }).success).toBe(false);
  });

  test.each(parts)(
    '$name of $file calls only tools of the phase, with input they accept',
    ({ name, turns }) => {
      const tools = new Map(toolsFor(phaseOf(name).tools).map((tool) => [tool.name as string, tool]));
      for (const { tool, input } of turns.flatMap(({ calls }) => calls ?? []))
        expect(tools.get(tool)?.input.safeParse(input)).toMatchObject({ success: true });
    },
  );

  test.each(parts)('$name of $file stays within the turns of the phase', ({ name, turns }) => {
    expect(turns.length).toBeLessThanOrEqual(phaseOf(name).limits.turns);
  });

  test.each(parts)('$name of $file expects to have seen something before it answers', ({ turns }) => {
    expect(turns.flatMap(({ expect: texts }) => texts ?? []).length).toBeGreaterThan(0);
    expect(turns.at(-1)?.expect ?? []).not.toEqual([]);
  });
});
