import { explainGitHubError, statusOf } from '../github.ts';
import type { HandoffFacts } from '../handoff.ts';
import type { Ending } from './ending.ts';
import { ensure } from './ensure.ts';
import type { Writer } from './ensure.ts';

interface OwnLabel {
  readonly name: string;
  /** Six hex digits. */
  readonly color: string;
  readonly description: string;
}

/** The labels of the harness: one at a time, by where the issue stands. No other label is ever made or removed. */
const labelOf: Readonly<Record<Ending['kind'], OwnLabel>> = {
  working: { name: 'harness: in progress', color: 'c5def5', description: 'The harness works on it' },
  clarify: { name: 'harness: needs info', color: 'fbca04', description: 'The harness has questions' },
  recommend: {
    name: 'harness: recommendation',
    color: 'd4c5f9',
    description: 'The harness advises, and changes nothing',
  },
  decline: { name: 'harness: declined', color: 'e4e669', description: 'The harness sees nothing to change' },
  stop: { name: 'harness: stopped', color: 'e99695', description: 'The harness could not finish' },
  'pull-request': {
    name: 'harness: pull request',
    color: '0e8a16',
    description: 'The harness opened a pull request',
  },
};

/** Triage's categories and the labels GitHub gives a new repository. Set only where the repository has them. */
const labelOfCategory: Readonly<Record<string, string>> = {
  bug: 'bug',
  feature: 'enhancement',
  question: 'question',
  docs: 'documentation',
};

export interface LabelsRequest extends Writer {
  readonly issue: number;
  readonly ending: Ending['kind'];
  /** Category of the triage, if there was one; words outside the list are ignored (T44). */
  readonly category: string | null;
}

/** The category that triage gave; null when there is none. */
export function categoryOf(triage: HandoffFacts | undefined): string | null {
  const category = triage?.result?.['category'];
  return typeof category === 'string' ? category : null;
}

/**
 * Gives the issue the one label of its ending, takes the other labels of the harness away, and adds the label of
 * the category where the repository has it. Labels by people stay. Returns what was changed, for the report. At
 * most two labels are added. Throws `GitHubError`.
 */
export async function ensureLabels(request: LabelsRequest): Promise<readonly string[]> {
  try {
    return await applyLabels(request);
  } catch (error) {
    throw explainGitHubError(error, `labelling issue #${request.issue}`);
  }
}

async function applyLabels(request: LabelsRequest): Promise<readonly string[]> {
  const { github, repository, issue, ending } = request;
  const { data } = await github.issues.listLabelsOnIssue({
    ...repository,
    issue_number: issue,
    per_page: 100,
  });
  const present = data.map(({ name }) => name);
  const own = labelOf[ending];
  const category = Object.hasOwn(labelOfCategory, request.category ?? '')
    ? labelOfCategory[request.category ?? '']
    : undefined;
  const wanted = [
    own.name,
    ...(category !== undefined && (await exists(request, category)) ? [category] : []),
  ];
  const missing = wanted.filter((name) => !has(present, name));
  if (missing.includes(own.name)) await ensureLabelExists(request, own);
  if (missing.length > 0)
    await github.issues.addLabels({ ...repository, issue_number: issue, labels: missing });
  const others = Object.values(labelOf).map(({ name }) => name);
  const stale = others.filter((name) => name !== own.name && has(present, name));
  for (const name of stale) await removeLabel(request, name);
  return [...missing.map((name) => `label added: ${name}`), ...stale.map((name) => `label removed: ${name}`)];
}

/** Label names are equal whatever their letter case. */
function has(names: readonly string[], name: string): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}

async function exists({ github, repository }: Writer, name: string): Promise<boolean> {
  try {
    await github.issues.getLabel({ ...repository, name });
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

async function ensureLabelExists(request: LabelsRequest, label: OwnLabel): Promise<void> {
  const { github, repository } = request;
  await ensure(request, {
    look: async () => ((await exists(request, label.name)) ? label : null),
    create: async () => {
      await github.issues.createLabel({ ...repository, ...label });
      return label;
    },
  });
}

async function removeLabel({ github, repository, issue }: LabelsRequest, name: string): Promise<void> {
  try {
    await github.issues.removeLabel({ ...repository, issue_number: issue, name });
  } catch (error) {
    // Somebody took it off a moment ago.
    if (statusOf(error) !== 404) throw error;
  }
}
