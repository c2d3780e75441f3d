import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startChatServer } from '../../../src/evals/demo/chat-server.ts';
import type { ChatServer } from '../../../src/evals/demo/chat-server.ts';
import { ruleFollower } from '../../../src/evals/demo/rule-follower.ts';

let server: ChatServer;

beforeEach(async () => {
  server = await startChatServer(ruleFollower(1));
});

afterEach(async () => server.close());

async function post(path: string, body: string): Promise<Response> {
  return fetch(`${server.url}${path}`, { method: 'POST', body });
}

test.each([['no JSON'], ['{"messages":[]}']])(
  'a request that cannot be read gets a 400: %s',
  async (body) => {
    const response = await post('/chat/completions', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error' } });
  },
);

test('there is nothing else at this address', async () => {
  expect((await post('/responses', '{}')).status).toBe(404);
});
