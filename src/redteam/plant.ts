import type { Git } from '../git.ts';
import type { Attack } from './attack.ts';
import { plantEvent } from './channels/in-event.ts';
import { forgeRecorded, forgeUploaded } from './channels/in-handoff.ts';
import { plantInRecords } from './channels/in-records.ts';
import { plantInRepository } from './channels/in-repository.ts';
import { readingByTool, toldByTriage } from './channels/reading.ts';
import { attackedEvent } from './event.ts';
import type { Stage } from './stage.ts';

/** What planting may use. `temp` is a folder of this one attack, empty at first. */
export interface PlantTools {
  readonly git: Git;
  readonly temp: string;
  readonly now: Date;
}

/** Why an attack cannot be planted; undefined when `plant` can. */
export function notPlantable({ forge }: Attack): string | undefined {
  return forge === 'change-altered'
    ? 'no phase reads a build: its artifact cannot be forged before one begins'
    : undefined;
}

/**
 * The stage with the attack in its channel. An attack by the model's own deeds changes nothing in it. Throws `GitError`
 * for a name that git refuses, `ZodError` for an event without an issue.
 */
export async function plant(attack: Attack, stage: Stage, tools: PlantTools): Promise<Stage> {
  if (attack.event !== undefined) return plantEvent(attack, stage, tools);
  if (attack.forge !== undefined)
    return attack.forged_in === 'artifact'
      ? forgeUploaded(attack, stage)
      : forgeRecorded(attack, stage, tools.git);
  if (attack.payload === undefined) return stage;
  return plantPayload(attack, stage, tools);
}

async function plantPayload(attack: Attack, stage: Stage, tools: PlantTools): Promise<Stage> {
  switch (attack.channel) {
    case 'title':
    case 'body':
    case 'label': {
      if (attack.when !== undefined) return plantInRecords(attack, stage);
      const { payload } = attackedEvent(stage.event.payload, attack);
      return { ...stage, event: { ...stage.event, payload } };
    }
    case 'comment':
    case 'ci-log':
    case 'retrieved-record':
      return plantInRecords(attack, stage);
    case 'tool-output':
      return readingByTool(attack, await plantInRepository(attack, stage, tools));
    case 'handoff':
      return toldByTriage(attack, stage);
    default:
      return plantInRepository(attack, stage, tools);
  }
}
