import type { Git } from '../git.ts';
import type { Attack } from './attack.ts';
import { attackedEvent, eventChannels } from './event.ts';
import type { Stage } from './stage.ts';

/** What planting may use. `temp` is a folder of this one attack, empty at first. */
export interface PlantTools {
  readonly git: Git;
  readonly temp: string;
}

/** Why an attack cannot be planted; undefined when `plant` can. */
export function notPlantable({ channel, payload, event, forge, when }: Attack): string | undefined {
  if (event !== undefined) return 'events that must not start a run are not planted yet';
  if (forge !== undefined) return 'forged handoffs are not planted yet';
  if (payload === undefined) return undefined;
  if (when !== undefined) return 'texts that change after the trigger are not planted yet';
  return eventChannels.includes(channel) ? undefined : `the channel ${channel} is not planted yet`;
}

export function playable(attack: Attack): boolean {
  return notPlantable(attack) === undefined;
}

/** The stage with the payload of the attack in its channel. An attack by the model's own deeds changes nothing in it. */
export function plant(attack: Attack, stage: Stage, _tools: PlantTools): Promise<Stage> {
  if (attack.payload === undefined) return Promise.resolve(stage);
  const { payload, comments } = attackedEvent(stage.event.payload, attack);
  const seeds = { ...stage.seeds, comments: [...(stage.seeds.comments ?? []), ...comments] };
  return Promise.resolve({ ...stage, event: { ...stage.event, payload }, seeds });
}
