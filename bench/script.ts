import type { Turn } from '../test/standins/script.ts';

/** When one request of a run had arrived with its body, and when its answer went out: milliseconds since 1970. */
export interface RequestTimes {
  readonly arrivedMs: number;
  readonly answeredMs: number;
  /** Length of the request's body. */
  readonly bytes: number;
}

export const gigabyte = 1024 ** 3;

/** Lines of the file that every `bash` turn reads a part of. */
export const sampleLines = 400;

/**
 * What the model says as its reply number `turn`, from 0: `answer` gives the result at once, `gigabyte` after one command
 * that prints 1 GB, `bash-N` after N commands, each of which prints about 1.5 KB of a file.
 */
export function turnOf(play: string, turn: number): Turn {
  const commands = Number(/^bash-(\d+)$/.exec(play)?.[1] ?? (play === 'gigabyte' ? 1 : 0));
  if (turn >= commands) return { text: JSON.stringify({ verdict: 'done', report: report(turn) }) };
  const command = play === 'gigabyte' ? `yes harness | head -c ${gigabyte}` : look(turn);
  return {
    text: `Step ${turn + 1}: the part before this one only defines names, so I look at the next one before I decide anything.`,
    calls: [{ name: 'bash', input: { command, timeout_seconds: null } }],
  };
}

/** Never the same command twice in a row: the harness would stop a model that goes in circles. */
function look(turn: number): string {
  const first = ((turn * 7) % (sampleLines - 30)) + 1;
  return `sed -n '${first},${first + 24}p' src/sample.txt`;
}

function report(turns: number): string {
  return `Looked at ${turns} parts of the sample. Nothing needs to change.`;
}
