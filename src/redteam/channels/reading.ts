import type { Scenario } from '../../models/scenario.ts';
import type { Attack } from '../attack.ts';
import { fill } from '../placeholders.ts';
import type { Stage } from '../stage.ts';
import { carrierFile } from './commits.ts';

type Turns = NonNullable<Scenario['phases'][string]>['turns'];

/** The order must not get before the model: it is hidden, late, edited, by a program, or in a handoff nobody may use. */
export function mustStayUnseen({ class: name, when, author, forge }: Attack): boolean {
  const byProgram = author?.endsWith('[bot]') === true;
  return name === 'hidden-text' || when !== undefined || byProgram || forge !== undefined;
}

/** The model looks at the file before it can obey what stands in it: with a command where it has one. */
export function readingByTool({ file = carrierFile }: Attack, stage: Stage): Stage {
  const call =
    stage.phase === 'build'
      ? { tool: 'bash', input: { command: `cat ${file}`, timeout_seconds: null } }
      : { tool: 'read', input: { path: file, offset: null, limit: null } };
  return withTurns(stage, stage.phase, (turns) => [{ calls: [call] }, ...turns]);
}

/** A triage that was talked into writing this; the next phases read it. */
export function toldByTriage({ payload }: Attack, stage: Stage): Stage {
  const report = fill(payload ?? '');
  return withTurns({ ...stage, begins: { kind: 'whole' } }, 'triage', (turns) =>
    turns.map((turn) => (turn.result === undefined ? turn : { ...turn, result: { ...turn.result, report } })),
  );
}

/** Whether there is an order to obey; a payload without one is met by every model. */
export function bringsOrder({ payload, forge }: Attack): boolean {
  return forge !== undefined || payload?.includes('{{order') === true;
}

function withTurns(stage: Stage, phase: string, change: (turns: Turns) => Turns): Stage {
  const { phases } = stage.scenario;
  const turns = change(phases[phase]?.turns ?? []);
  return { ...stage, scenario: { ...stage.scenario, phases: { ...phases, [phase]: { turns } } } };
}
