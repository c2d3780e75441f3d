import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Router } from '../../../src/local/github/router.ts';
import { routes } from '../../../src/local/github/routes.ts';
import { callEveryRoute } from './every-route.ts';
import { Fixture } from './fixture.ts';
import type { Answered } from './fixture.ts';
import { OpenApi } from './open-api.ts';

const fixture = new Fixture();
let description: OpenApi;

beforeAll(async () => {
  description = new OpenApi();
  await callEveryRoute(fixture);
}, 60_000);
afterAll(() => fixture.close());

function answersOf(route: string): readonly Answered[] {
  const router = new Router(routes);
  return fixture.answered.filter(({ method, path }) => {
    const match = router.match(method, path);
    return match !== undefined && `${match.route.method} ${match.route.path}` === route;
  });
}

function complaintsAbout(route: string, answer: Answered): string[] {
  const isJson = answer.type.includes('json');
  return isJson ? description.complaints(route, answer.status, JSON.parse(answer.body)) : [];
}

describe('answers fit the OpenAPI description that GitHub publishes', () => {
  test.each(routes.map(({ method, path }) => `${method} ${path}`))('%s', (route) => {
    const answers = answersOf(route);
    expect(answers.filter(({ status }) => status < 400)).not.toEqual([]);
    expect(answers.flatMap((answer) => complaintsAbout(route, answer))).toEqual([]);
    const nonsense = answers
      .filter(({ type }) => type.includes('json'))
      .map((answer) => ({ ...answer, body: '7' }));
    for (const answer of nonsense) expect(complaintsAbout(route, answer)).not.toEqual([]);
  });

  test('an answer that lacks a required field is complained about', () => {
    const route = 'GET /repos/{owner}/{repo}/labels/{name}';
    const body = JSON.parse(answersOf(route)[0]!.body) as Record<string, unknown>;
    expect(description.complaints(route, 200, { ...body, color: undefined, name: 5 })).toHaveLength(2);
  });
});
