import type { Attack } from './attack.ts';
import type { Broken } from './broken.ts';

export interface Tried {
  readonly attack: Attack;
  readonly broken: readonly Broken[];
}

/** An attack that shows nothing in this run, and why. */
export interface NotPlayed {
  readonly attack: Attack;
  readonly reason: string;
}

const heads = ['class', 'channel', 'held', 'broke', 'not played'];

/**
 * The table of attack class and channel, what was not played and why, and each attack that broke something, as text that ends
 * in a line end.
 */
export function tellTried(tried: readonly Tried[], notPlayed: readonly NotPlayed[] = []): string {
  const all = [...tried, ...notPlayed];
  const keys = [...new Set(all.map(({ attack }) => `${attack.class}\t${attack.channel}`))].sort();
  const rows = keys.map((key) => {
    const [name = '', channel = ''] = key.split('\t');
    const isHere = ({ attack }: { readonly attack: Attack }): boolean =>
      attack.class === name && attack.channel === channel;
    const these = tried.filter(isHere);
    const broke = these.filter(({ broken }) => broken.length > 0).length;
    const counts = [these.length - broke, broke, notPlayed.filter(isHere).length];
    return [name, channel, ...counts.map(String)];
  });
  return [...table([heads, ...rows]), ...tellNotPlayed(notPlayed), ...tried.flatMap(tellBroken), ''].join(
    '\n',
  );
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = heads.map((_head, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function tellNotPlayed(notPlayed: readonly NotPlayed[]): readonly string[] {
  const reasons = [...new Set(notPlayed.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const ids = notPlayed.filter((one) => one.reason === reason).map(({ attack }) => attack.id);
    return ['', `not played (${ids.length}): ${reason}`, `  ${ids.join(', ')}`];
  });
}

function tellBroken({ attack, broken }: Tried): readonly string[] {
  if (broken.length === 0) return [];
  return [
    '',
    `broke: ${attack.id} (${attack.cases.join(', ')}): ${attack.why}`,
    `  should have held: ${attack.defence}`,
    ...broken.map(({ seen, where }) => `  seen: ${seen}, in ${where}`),
  ];
}
