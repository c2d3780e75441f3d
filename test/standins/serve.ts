/**
 * A stand-in as a process of its own: `node test/standins/serve.ts anthropic script.json`. Prints its URL
 * on one line and serves until it is ended. The script is a JSON array of turns; `{"repeat": [...]}`
 * plays the turns by the number of replies in the request, so that any number of runs can use it.
 */
import { readFileSync } from 'node:fs';
import { startAnthropicStandIn } from './anthropic.ts';
import { startOpenAIStandIn } from './openai.ts';
import type { Script, Turn } from './script.ts';

const [provider, file] = process.argv.slice(2);
if ((provider !== 'anthropic' && provider !== 'openai') || file === undefined) {
  console.error('usage: node serve.ts anthropic|openai SCRIPT.json');
  process.exit(2);
}
const start = provider === 'anthropic' ? startAnthropicStandIn : startOpenAIStandIn;
const standIn = await start(readScript(file), { forgetful: true });
console.log(standIn.url);

function readScript(path: string): Script {
  const written = JSON.parse(readFileSync(path, 'utf8')) as
    readonly Turn[] | { readonly repeat: readonly Turn[] };
  if (!('repeat' in written)) return written;
  const outOfTurns: Turn = { fault: { kind: 'status', status: 400, message: 'the script has no turn left' } };
  return ({ repliesSoFar }) => written.repeat[repliesSoFar] ?? outOfTurns;
}
