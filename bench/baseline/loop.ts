/**
 * What the harness is measured against: the least that is an agent. One streamed call a turn with the same SDK, the
 * `bash` calls of the reply in the same sandbox, until the model asks for none. No limits, retries, checks or records.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Anthropic from '@anthropic-ai/sdk';
import type { MessageParam, ToolResultBlockParam } from '@anthropic-ai/sdk/resources/messages';

/** Written by the benchmark: where to call, what to say, and the sandbox's own argument list. */
interface Task {
  readonly url: string;
  readonly apiKey: string;
  readonly model: string;
  readonly system: string;
  readonly prompt: string;
  readonly bwrap: readonly string[];
  readonly env: Record<string, string>;
}

const task = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Task;
const client = new Anthropic({ apiKey: task.apiKey, baseURL: task.url, maxRetries: 0 });
const messages: MessageParam[] = [{ role: 'user', content: task.prompt }];
const bash: Anthropic.Tool = {
  name: 'bash',
  description: 'Runs a bash command in the workspace.',
  input_schema: { type: 'object', properties: { command: { type: 'string' } }, required: ['command'] },
};

for (;;) {
  const reply = await client.messages
    .stream({ model: task.model, max_tokens: 16_000, system: task.system, tools: [bash], messages })
    .finalMessage();
  const calls = reply.content.filter((block) => block.type === 'tool_use');
  if (calls.length === 0) break;
  const results: ToolResultBlockParam[] = [];
  for (const call of calls) {
    const content = await run((call.input as { command: string }).command);
    results.push({ type: 'tool_result', tool_use_id: call.id, content });
  }
  messages.push({ role: 'assistant', content: reply.content }, { role: 'user', content: results });
}

async function run(command: string): Promise<string> {
  const [file = '', ...args] = task.bwrap;
  const child = spawn(file, [...args, command], { env: task.env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return `${output}[exit code ${String(code)}]`;
}
