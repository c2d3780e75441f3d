interface Named {
  readonly rule: string;
  readonly message: string;
}

/** What GitHub's parser leaves out: what to do. Matched in this order. */
const advice: readonly (readonly [RegExp, rule: string, fix: string])[] = [
  [
    /^Context access might be invalid: /,
    'context',
    "Nothing defines this name here: check its spelling, that the job is in `needs`, the step is an earlier one, and the event's payload has it",
  ],
  [/^Unrecognized named-value: /, 'context', 'GitHub does not offer this context at this key'],
  [/^Unrecognized function: /, 'context', 'GitHub does not offer this function at this key'],
  [/^Invalid action input /, 'action-input', "Take it out, or see the action's inputs in README.md"],
  [/^Missing required input/, 'action-input', 'Set it under `with`'],
  [/^Unable to resolve action /, 'uses', 'Check the path'],
  [
    /^(Unexpected value|Required property is missing)/,
    'workflow-syntax',
    "See GitHub's workflow syntax for what may stand here",
  ],
  [/^(Invalid input, |Input .* is (required|of type))/, 'with', 'See the `inputs:` of the called workflow'],
  [/^(Invalid secret, |Secret .* is required)/, 'secrets', 'See the `secrets:` of the called workflow'],
  [/^error parsing called workflow /, 'call', 'Check that the file is there and has no findings of its own'],
  [/ needs? /, 'needs', 'Name jobs of this file, in no circle'],
];

/** Said better elsewhere: by the rule `unpinned`, and with the reason by the call itself. */
const saidElsewhere =
  /^(The provided ref '.*' may be a shortened commit SHA|Unable to find reusable workflow$)/;

/** Whether another finding says the same with more in it. */
export function isSaidElsewhere(message: string): boolean {
  return saidElsewhere.test(message);
}

/**
 * The rule a message of GitHub's parser belongs to, and the message with what to do; `fallback` is the rule of
 * one that is not known here.
 */
export function ruleOf(message: string, fallback: string): Named {
  if (message.startsWith('Conditional expression contains literal text'))
    return {
      rule: 'always-true-if',
      message:
        'this condition is always true: text beside `${{ }}` makes it a string that is not empty. Put the whole condition inside `${{ }}`, or leave `${{ }}` out',
    };
  const [, rule, fix] = advice.find(([pattern]) => pattern.test(message)) ?? [];
  if (rule === undefined || fix === undefined) return { rule: fallback, message };
  return { rule, message: `${message.replace(/\.$/, '')}. ${fix}` };
}
