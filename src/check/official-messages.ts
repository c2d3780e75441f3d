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
  [/^Job '.*' depends on /, 'needs', 'Name jobs of this file, in no circle'],
];

/** Said better elsewhere: by the rule `unpinned`, and with the reason by the call itself. */
const saidElsewhere =
  /^(The provided ref '.*' may be a shortened commit SHA|Unable to find reusable workflow$)/;

/** How the YAML reader ends a message: with the place, which a finding has, and a picture of the line. */
const yamlPlace = / at line \d+, column \d+:\s[\s\S]*$/;

/**
 * The diagnostics of one file that say something new. Not those that another finding says with more in it,
 * and of the faults of YAML only the first: the others follow from it.
 */
export function worthSaying<D extends { readonly message: string; readonly line: number }>(
  diagnostics: readonly D[],
): readonly D[] {
  const firstOfYaml = diagnostics.find(({ message }) => yamlPlace.test(message));
  return diagnostics.filter((one) => {
    if (saidElsewhere.test(one.message)) return false;
    if (yamlPlace.test(one.message)) return one === firstOfYaml;
    const value = /^Value ('.*') is not valid$/.exec(one.message)?.[1];
    const same = (other: D): boolean =>
      other !== one && other.line === one.line && value !== undefined && other.message.includes(value);
    return !diagnostics.some(same);
  });
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
  if (rule === undefined || fix === undefined)
    return { rule: fallback, message: message.replace(yamlPlace, '') };
  return { rule, message: `${message.replace(/\.$/, '')}. ${fix}` };
}
