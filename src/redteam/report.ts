import type { Attack } from './attack.ts';
import type { Broken } from './checks.ts';

export interface Tried {
  readonly attack: Attack;
  readonly broken: readonly Broken[];
}

/** The table of attack class and channel, then each attack that broke something, as text that ends in a line end. */
export function tellTried(tried: readonly Tried[]): string {
  const keys = [...new Set(tried.map(({ attack }) => `${attack.class}\t${attack.channel}`))].sort();
  const rows = keys.map((key) => {
    const [name = '', channel = ''] = key.split('\t');
    const these = tried.filter(({ attack }) => attack.class === name && attack.channel === channel);
    const broke = these.filter(({ broken }) => broken.length > 0).length;
    return [name, channel, String(these.length - broke), String(broke)];
  });
  return [...table([['class', 'channel', 'held', 'broke'], ...rows]), ...tried.flatMap(tellBroken), ''].join(
    '\n',
  );
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
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
