import { describe, expect, test } from '@jest/globals';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { issueOf, unfitIssue } from '../../src/event.ts';
import { demoNames, loadDemo } from '../../src/local/demo/index.ts';
import { actionRoot } from './stage.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** GitHub's published schema of the webhook `issues`, action `opened`. */
function webhookSchema(): { validate: (payload: unknown) => readonly string[] } {
  const index = createRequire(import.meta.url).resolve('@octokit/openapi/package.json');
  const file = path.join(path.dirname(index), 'generated', 'api.github.com.json');
  const { components } = JSON.parse(fs.readFileSync(file, 'utf8')) as { components: { schemas: Json } };
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'github', components: { schemas: converted(components.schemas) } });
  const check = ajv.compile({ $ref: 'github#/components/schemas/webhook-issues-opened' });
  return {
    validate: (payload) =>
      check(payload)
        ? []
        : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`),
  };
}

/** OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, references lead to the one added schema. */
function converted(value: Json): Json {
  if (Array.isArray(value)) return value.map(converted);
  if (value === null || typeof value !== 'object') return value;
  const { nullable, ...rest } = value;
  const schema = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => !['example', 'examples', 'discriminator', 'externalDocs'].includes(key))
      .map(([key, inner]): [string, Json] => [
        key,
        key === '$ref' && typeof inner === 'string' ? `github${inner}` : converted(inner),
      ]),
  );
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
}

const opened = z.looseObject({
  action: z.literal('opened'),
  sender: z.looseObject({ login: z.string() }),
  repository: z.looseObject({ full_name: z.literal('octo/sandglass'), default_branch: z.literal('main') }),
});

describe('the four issues', () => {
  const webhook = webhookSchema();

  test.each(demoNames)('%s is the payload that GitHub describes for an opened issue', async (name) => {
    const { event } = await loadDemo(name, actionRoot);
    expect(webhook.validate(event.payload)).toEqual([]);
    expect(webhook.validate({ ...(event.payload as object), issue: {} })).not.toEqual([]);
  });

  test.each(demoNames)('%s may start a run: fit, open, and opened by someone who may write', async (name) => {
    const { event, seeds } = await loadDemo(name, actionRoot);
    const source = issueOf(event, undefined);
    if (source.kind !== 'payload') throw new Error('the event has no issue');
    expect(unfitIssue(source.issue)).toBeUndefined();
    const { sender } = opened.parse(event.payload);
    expect(source.issue.user?.login).toBe(sender.login);
    expect(['admin', 'maintain', 'write']).toContain(seeds.collaborators[sender.login]);
  });

  test('have numbers of their own, after everything of the background', async () => {
    const demos = await Promise.all(demoNames.map((name) => loadDemo(name, actionRoot)));
    const withNumber = z.looseObject({ number: z.int() });
    const own = demos.map(
      ({ event }) => z.looseObject({ issue: withNumber }).parse(event.payload).issue.number,
    );
    const others = (demos[0]?.seeds.issues ?? []).map((issue) => withNumber.parse(issue).number);
    expect(new Set([...own, ...others]).size).toBe(own.length + others.length);
    expect(Math.min(...own)).toBeGreaterThan(Math.max(...others));
  });
});
