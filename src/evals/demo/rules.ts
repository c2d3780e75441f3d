/** One rule of a prompt: the verdict, and when it holds. */
export interface Rule {
  readonly verdict: string;
  /** One of them must be said, in any case of letters; none of them: the rule always holds. */
  readonly says: readonly string[];
  /** None of them may be said. */
  readonly not: readonly string[];
}

/** What a prompt asks of its reader. */
export interface Task {
  readonly rules: readonly Rule[];
  /** The material between fences, in one text. */
  readonly material: string;
}

const fences = /^<material-([0-9a-f]{16})\b[^\n]*>\n([\s\S]*?)^<\/material-\1>$/gm;
const rule = /^- \*\*([a-z-]+)\*\* (?:otherwise|when it says (.+?)(?: and not (.+))?)$/gm;

/**
 * Reads the rules of a rendered prompt, in their order: lines such as `- **decline** when it says "a" or "b" and
 * not "c"`, and `- **proceed** otherwise`. Nothing between fences is a rule. Any other line means nothing to this reader.
 */
export function readTask(prompt: string): Task {
  const material = [...prompt.matchAll(fences)].map(([, , text = '']) => text).join('\n');
  const rules = [...prompt.replace(fences, '').matchAll(rule)].map(([, verdict = '', says, not]) => ({
    verdict,
    says: quoted(says),
    not: quoted(not),
  }));
  return { rules, material };
}

function quoted(list: string | undefined): readonly string[] {
  return [...(list ?? '').matchAll(/"([^"]+)"/g)].map(([, phrase = '']) => phrase.toLowerCase());
}

/** The first rule that the material fits; undefined when none does. */
export function firstFitting({ rules, material }: Task): Rule | undefined {
  const said = material.toLowerCase();
  const holds = (phrase: string): boolean => said.includes(phrase);
  return rules.find(({ says, not }) => (says.length === 0 || says.some(holds)) && !not.some(holds));
}
