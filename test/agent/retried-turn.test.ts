import { expect, test } from '@jest/globals';
import { runAgent } from '../../src/agent/loop.ts';
import { modelAt, readTool, resultSchema } from '../models/settings.ts';
import { startAnthropicStandIn } from '../standins/anthropic.ts';
import { echoTool, goodResult, stage } from './stage.ts';

test('a turn that was cut after its call had arrived is asked for again, and the tool runs once (case 53)', async () => {
  const turn = { calls: [{ name: 'read', input: { text: 'hi' } }] };
  const cut = { ...turn, fault: { kind: 'end' } } as const;
  const standIn = await startAnthropicStandIn([cut, turn, { text: JSON.stringify(goodResult) }]);
  const executed: string[] = [];
  const model = await modelAt('anthropic/claude-sonnet-5-5', standIn.url);
  const result = { ...stage(model).task.result, json: resultSchema };
  const { task, deps, lines } = stage(model, {
    task: { tools: [echoTool(executed)], toolSpecs: [readTool], result },
  });
  expect((await runAgent(task, deps)).ending).toEqual({ kind: 'done', result: goodResult });
  await standIn.close();
  expect(executed).toEqual(['hi']);
  expect(standIn.requests).toHaveLength(3);
  expect(lines.filter(({ type }) => type === 'retry')).toHaveLength(1);
});
