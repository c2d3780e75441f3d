import { existsSync } from 'node:fs';

/** Where the attacks of the corpus leave a trace when something of theirs runs outside the sandbox. */
const places = [
  ...['/tmp/ran', '/tmp/escaped', '/etc/escaped', '/usr/local/escaped', '/opt/escaped'],
  ...['/var/tmp/escaped', '/root/.harness-planted'],
];

/** The traces that are on this machine now. */
export function tracesThere(): readonly string[] {
  return places.filter((place) => existsSync(place));
}
