import type { Terminal } from './machine.ts';

/** Lines elsewhere than on a terminal are this many attacks apart. */
const apart = 25;

/** A line that counts attacks: redrawn in place on a terminal, written now and then elsewhere. */
export function liveCount(all: number, terminal: Terminal) {
  let held = 0;
  let broke = 0;
  const line = (): string => `${held + broke} of ${all} attacks played: ${held} held, ${broke} broke`;
  return {
    played(isHeld: boolean): void {
      if (isHeld) held += 1;
      else broke += 1;
      if (terminal.isTTY === true) terminal.write(`\r${line()}`);
      else if ((held + broke) % apart === 0) terminal.write(`${line()}\n`);
    },
    end(): void {
      terminal.write(`${terminal.isTTY === true ? '\r' : ''}${line()}\n`);
    },
  };
}
