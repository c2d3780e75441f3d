import { LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import { ConfigError, messageOf } from '../errors.ts';
import { withinStack } from '../nesting.ts';
import { errorCode } from '../outcome.ts';

/** A turn is exactly one of these; `say` belongs to `calls`. */
const kinds = ['calls', 'result', 'text', 'stop', 'fail'] as const;

const callSchema = z.strictObject({
  tool: z.string().min(1),
  input: z.record(z.string(), z.unknown()).default({}),
});

const usageSchema = z.strictObject({
  input: z.int().nonnegative().optional(),
  cache_read: z.int().nonnegative().optional(),
  cache_write: z.int().nonnegative().optional(),
  output: z.int().nonnegative().optional(),
});

const turnSchema = z
  .strictObject({
    /** Text before the calls. */
    say: z.string().optional(),
    calls: z.array(callSchema).min(1).optional(),
    /** The final answer; sent as JSON text. */
    result: z.record(z.string(), z.unknown()).optional(),
    /** The final answer as raw text: nonsense, prose, broken JSON. */
    text: z.string().optional(),
    stop: z.enum(['refusal', 'length', 'pause', 'context_overflow']).optional(),
    /** Of a refusal. */
    category: z.string().optional(),
    explanation: z.string().optional(),
    fail: z.strictObject({ code: errorCode, message: z.string() }).optional(),
    delay_ms: z.int().min(0).max(600_000).optional(),
    /** Strings that must have appeared in the request by now. */
    expect: z.array(z.string().min(1)).optional(),
    usage: usageSchema.optional(),
  })
  .superRefine((turn, context) => {
    const given = kinds.filter((kind) => turn[kind] !== undefined);
    if (given.length !== 1)
      context.addIssue(`exactly one of ${kinds.join(', ')} is needed, got ${given.join(', ') || 'none'}`);
    if (turn.say !== undefined && turn.calls === undefined) context.addIssue('say stands only beside calls');
    const ofRefusal = turn.category !== undefined || turn.explanation !== undefined;
    if (ofRefusal && turn.stop !== 'refusal')
      context.addIssue('category and explanation stand only beside stop: refusal');
  });
export type ScenarioTurn = z.infer<typeof turnSchema>;

const scenarioSchema = z.strictObject({
  /** For people who read the file. */
  description: z.string().optional(),
  phases: z.record(
    z.string().regex(/^[a-z][a-z0-9-]*$/),
    z.strictObject({ turns: z.array(turnSchema).min(1) }),
  ),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** Parses a scenario file. Throws `ConfigError` with file, line and every fault. */
export function parseScenario(text: string, file: string): Scenario {
  return withinStack(file, () => readScenario(text, file));
}

function readScenario(text: string, file: string): Scenario {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const fault = document.errors[0];
  if (fault !== undefined)
    throw new ConfigError(
      { what: fault.message, where: `${file}:${lines.linePos(fault.pos[0]).line}`, expected: 'YAML' },
      { cause: fault },
    );
  const parsed = scenarioSchema.safeParse(valueOf(document, file));
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(
    (issue) => `line ${lineOf(document, lines, issue.path)}: ${issue.path.join('.')}: ${issue.message}`,
  );
  throw new ConfigError({ what: `faulty scenario: ${issues.join('; ')}`, where: file });
}

/** Anchors are welcome in a scenario; an alias without its anchor, or too many of them, is a fault of the file. */
function valueOf(document: Document, file: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    throw new ConfigError({ what: messageOf(cause), where: file, expected: 'YAML' }, { cause });
  }
}

/** The line of the node an issue speaks of, or of the nearest one around it that exists. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = positioned.safeParse(node).data?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

const positioned = z.object({ range: z.array(z.number()).nullish() }).transform(({ range }) => {
  const start = range?.[0];
  return { range: start === undefined ? undefined : ([start] as const) };
});
