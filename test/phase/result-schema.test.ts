import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { ConfigError } from '../../src/errors.ts';
import { readFrontMatter } from '../../src/phase/front-matter.ts';
import { buildResultSchema, maxReportCharacters } from '../../src/phase/result-schema.ts';

type Fields = Record<string, unknown>;

function build(result: Fields) {
  const { at } = readFrontMatter(
    `---\n${stringify({ result }, { aliasDuplicateObjects: false })}---\nprompt`,
    'phases/x.md',
  );
  return buildResultSchema(result, at);
}

const verdict = { enum: ['go', 'stop'] };

function faultOf(fields: Fields): string {
  try {
    build({ verdict, ...fields });
  } catch (thrown) {
    if (thrown instanceof ConfigError) return thrown.message;
    throw thrown;
  }
  throw new Error('the result was accepted');
}

describe('the result of a phase', () => {
  const schema = build({
    verdict,
    files: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' } } } },
    note: { type: 'string', nullable: true },
  });
  const answer = { report: 'r', verdict: 'go', files: [{ path: 'a' }], note: null };

  test('demands the verdict, the report and every field', () => {
    expect(schema.verdicts).toEqual(['go', 'stop']);
    expect(schema.zod.parse(answer)).toEqual(answer);
    for (const key of Object.keys(answer))
      expect(schema.zod.safeParse({ ...answer, [key]: undefined }).success).toBe(false);
  });

  test('takes no field that is not named, at any depth', () => {
    expect(schema.zod.safeParse({ ...answer, extra: 1 }).success).toBe(false);
    expect(schema.zod.safeParse({ ...answer, files: [{ path: 'a', extra: 1 }] }).success).toBe(false);
  });

  test('bounds the report, which ends in a comment', () => {
    const report = 'x'.repeat(maxReportCharacters + 1);
    expect(schema.zod.safeParse({ ...answer, report }).success).toBe(false);
  });

  test('is sent in the subset that both providers accept', () => {
    expect(schema.json).toEqual({
      type: 'object',
      properties: {
        report: { type: 'string', description: expect.any(String) },
        verdict: { type: 'string', enum: ['go', 'stop'] },
        files: {
          type: 'array',
          items: {
            type: 'object',
            properties: { path: { type: 'string' } },
            required: ['path'],
            additionalProperties: false,
          },
        },
        note: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      },
      required: ['report', 'verdict', 'files', 'note'],
      additionalProperties: false,
    });
  });

  test.each<[string, Fields, string]>([
    ['a bound', { n: { type: 'number', minimum: 1 } }, 'unknown key "minimum"'],
    ['a pattern', { n: { type: 'string', pattern: 'x' } }, 'unknown key "pattern"'],
    ['a reference', { n: { $ref: '#' } }, 'unknown key "$ref"'],
    ['an optional field', { n: { type: 'string', optional: true } }, 'unknown key "optional"'],
    ['an unknown type', { n: { type: 'date' } }, 'unknown value "date"'],
    ['a field without a type', { n: { description: 'x' } }, 'no type'],
    ['a list of types', { n: { type: ['string', 'null'] } }, 'type'],
    ['an array without items', { n: { type: 'array' } }, 'what its items are'],
    ['items of a string', { n: { type: 'string', items: { type: 'string' } } }, '"items" belongs'],
    ['an object without fields', { n: { type: 'object', properties: {} } }, 'names its fields'],
    ['properties of an array', { n: { type: 'array', properties: {} } }, '"properties" belongs'],
    ['an enum of numbers', { n: { type: 'number', enum: ['1'] } }, '"enum" lists strings'],
    ['an enum with a value twice', { n: { enum: ['a', 'a'] } }, 'listed twice'],
    ['a report of its own', { report: { type: 'string' } }, 'added by the harness'],
    ['a field of the prototype', { constructor: { type: 'string' } }, 'cannot be the name'],
    ['a field with a hyphen', { 'a-b': { type: 'string' } }, 'cannot be the name'],
    ['a text in place of a field', { n: 'string' }, 'not what it must be'],
  ])('refuses %s and names the line', (_name, fields, expected) => {
    const fault = faultOf(fields);
    expect(fault).toContain(expected);
    expect(fault).toMatch(/^phases\/x\.md:[5-9]\b|^phases\/x\.md:1\d/);
  });

  test('points to quotes where a comma has torn a text apart', () => {
    expect(faultOf({ n: { type: 'string', description: 'What it does', 'and why.': null } })).toContain(
      'quotes',
    );
  });

  test.each([[undefined], [{ type: 'string' }], [{ enum: [] }], [{ enum: ['Go On'] }]])(
    'refuses the verdict %j',
    (field) => {
      expect(faultOf({ verdict: field })).toContain('verdict: { enum: [go-on, stop] }');
    },
  );

  test('refuses nesting and counts beyond what both providers accept', () => {
    const nest = (depth: number): Fields =>
      depth === 0 ? { type: 'string' } : { type: 'object', properties: { a: nest(depth - 1) } };
    expect(() => build({ verdict, a: nest(3) })).not.toThrow();
    expect(faultOf({ a: nest(6) })).toContain('too deeply nested');
    const many = (count: number, field: Fields) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, field]));
    expect(faultOf(many(120, { type: 'string' }))).toContain('too many fields');
    expect(faultOf(many(20, { type: 'string', nullable: true }))).toContain('too many nullable');
  });
});

describe('both forms of a result', () => {
  const name = fc.constantFrom('a', 'b', 'c_1', 'items', 'properties');
  const { field } = fc.letrec<{ field: Fields }>((tie) => ({
    field: fc
      .tuple(
        fc.oneof(
          { maxDepth: 2 },
          fc.constantFrom<Fields>(
            { type: 'string' },
            { type: 'number' },
            { type: 'integer' },
            { type: 'boolean' },
            { enum: ['x', 'y'] },
          ),
          fc.record({ type: fc.constant('array'), items: tie('field') }),
          fc.record({
            type: fc.constant('object'),
            properties: fc.dictionary(name, tie('field'), { minKeys: 1, maxKeys: 2 }),
          }),
        ),
        fc.boolean(),
      )
      .map(([bare, nullable]): Fields => (nullable ? { ...bare, nullable } : bare)),
  }));
  const fields = fc.dictionary(name, field, { maxKeys: 3 });

  /** Values that fit the field or nearly do. */
  function near(description: Fields): fc.Arbitrary<unknown> {
    const wrong = fc.constantFrom<unknown>(null, 'x', 'z', 0, 1.5, 1e300, true, [], {}, [null], { a: 'x' });
    return fc.oneof({ weight: 6, arbitrary: fitting(description) }, { weight: 1, arbitrary: wrong });
  }

  function fitting(description: Fields): fc.Arbitrary<unknown> {
    if (description['nullable'] === true) return fc.option(fitting({ ...description, nullable: false }));
    if (description['enum'] !== undefined) return fc.constantFrom('x', 'y');
    if (description['type'] === 'string') return fc.string();
    if (description['type'] === 'number') return fc.double({ noNaN: true, noDefaultInfinity: true });
    if (description['type'] === 'integer') return fc.integer();
    if (description['type'] === 'boolean') return fc.boolean();
    if (description['type'] === 'array')
      return fc.array(near(description['items'] as Fields), { maxLength: 3 });
    return record(description['properties'] as Fields);
  }

  function record(properties: Fields): fc.Arbitrary<unknown> {
    const members = Object.entries(properties).map(([key, value]) => [key, near(value as Fields)] as const);
    return fc
      .tuple(fc.record(Object.fromEntries(members)), fc.constantFrom({}, {}, {}, { extra: 1 }))
      .map(([value, extra]) => ({ ...value, ...extra }));
  }

  test('accept and refuse the same answers', () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        fields.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.array(record({ report: { type: 'string' }, verdict: { enum: ['x', 'y'] }, ...given }), {
              minLength: 3,
              maxLength: 3,
            }),
          ),
        ),
        ([given, answers]) => {
          const schema = build({ verdict: { enum: ['x', 'y'] }, ...given });
          const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema.json);
          for (const answer of answers) {
            const onTheWire: unknown = JSON.parse(JSON.stringify(answer));
            const ours = schema.zod.safeParse(onTheWire).success;
            expect(validate(onTheWire)).toBe(ours);
            if (ours) accepted += 1;
            else refused += 1;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(50);
  });
});
