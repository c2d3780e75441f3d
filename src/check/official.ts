import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { DescriptionDictionary } from '@actions/expressions';
import type { ExpressionData } from '@actions/expressions/data/expressiondata';
import type { ActionMetadata, ActionReference } from '@actions/languageservice/action';
import type { WorkflowContext } from '@actions/languageservice/context/workflow-context';
import type { ValidationConfig } from '@actions/languageservice/validate';
import {
  type FileReference,
  fileIdentifier,
  parseFileReference,
} from '@actions/workflow-parser/workflows/file-reference';
import { parse } from 'yaml';
import { z } from 'zod';
import { boundsProblem } from '../local/workflow/bounds.ts';
import { parseWorkflowValues } from '../local/workflow/parse.ts';
import type { Finding } from './finding.ts';
import { type Places, ownRepository, readText } from './places.ts';
import { ruleOf, worthSaying } from './official-messages.ts';

/** From this severity on (information, hint) a diagnostic is no finding; the language server protocol's numbers. */
const informationSeverity = 3;

type Diagnostic = Awaited<ReturnType<Library['validate']>>[number];

/**
 * GitHub's own editor support as a check: schema, contexts, payload fields of the events, inputs of reusable
 * workflows and of our actions. It does not know: types of `with`, permissions, pins, untrusted text.
 */
export class OfficialCheck {
  private readonly places: Places;
  private readonly library: Library;
  /** What the library wrote to its log instead of throwing it. */
  private readonly faults: string[] = [];
  /** Called workflows that could not be read: nothing is known of their outputs. */
  private readonly unread = new Set<string>();

  private constructor(places: Places, library: Library) {
    this.places = places;
    this.library = library;
    const ignore = (): void => undefined;
    library.registerLogger({
      error: (message) => this.faults.push(message),
      warn: ignore,
      info: ignore,
      log: ignore,
    });
  }

  /** Loads the library, which only this command needs: it holds the payloads of all events. */
  static async load(places: Places): Promise<OfficialCheck> {
    return new OfficialCheck(places, await loadLibrary());
  }

  /** The findings in one workflow or action file. */
  async findings(file: string, text: string): Promise<readonly Finding[]> {
    const uri = pathToFileURL(path.join(this.places.dir, file)).href;
    this.library.clearCacheEntry(uri);
    const document = this.library.TextDocument.create(uri, 'yaml', 1, text);
    const diagnostics = await this.library.validate(document, this.config());
    this.library.clearCacheEntry(uri);
    const stopped = this.faults.splice(0).map((message) => ({
      file,
      rule: 'unchecked',
      message: `GitHub's own parser stopped on this file: ${message}`,
    }));
    const said = diagnostics
      .filter(({ severity }) => (severity ?? 1) < informationSeverity)
      .filter((one) => !isBehindStar(textOf(one), document.getText(one.range)))
      .map((one) => ({ line: one.range.start.line + 1, message: textOf(one) }));
    const findings = worthSaying(said).map(({ line, message }) => ({
      file,
      line,
      ...ruleOf(message, 'workflow-syntax'),
    }));
    return [...findings, ...stopped];
  }

  private config(): ValidationConfig {
    return {
      fileProvider: { getFileContent: (reference) => this.file(reference) },
      actionsMetadataProvider: { fetchActionMetadata: (action) => this.metadata(action) },
      contextProviderConfig: {
        getContext: async (name, value, place) => withWhatIsUnknown(name, value, place, this.unread),
      },
    };
  }

  /** A called workflow, or the manifest of an action in the same repository. Throws when it cannot be judged. */
  private async file(reference: FileReference): Promise<{ name: string; content: string }> {
    const id = fileIdentifier(reference);
    const remote = 'repository' in reference;
    const isOurs = remote && `${reference.owner}/${reference.repository}`.toLowerCase() === ownRepository;
    const dir = isOurs ? this.places.ownDir : this.places.dir;
    const isInside = !reference.path.split('/').includes('..');
    const read = (!remote || isOurs) && isInside ? await readText(dir, reference.path) : undefined;
    if (read?.kind !== 'text' || !isSound(reference.path, read.text)) {
      this.unread.add(id);
      throw new Error(`${id} cannot be read here`);
    }
    return { name: reference.path, content: read.text };
  }

  /** The inputs of our actions; of all others nothing is known, which is said by naming no inputs. */
  private async metadata(action: ActionReference): Promise<ActionMetadata | undefined> {
    if (`${action.owner}/${action.name}`.toLowerCase() !== ownRepository)
      return { name: action.name, description: '' };
    const read = await readText(this.places.ownDir, path.posix.join(action.path ?? '', 'action.yml'));
    return read.kind === 'text' ? manifest.parse(parse(read.text)) : undefined;
  }
}

function textOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

/** The library knows no fields of the items of some lists: `github.event.commits.*.message` would be refused. */
function isBehindStar(message: string, expression: string): boolean {
  const name = /^Context access might be invalid: ([\w-]+)$/.exec(message)?.[1];
  return name !== undefined && new RegExp(`\\*\\]?(\\s*\\.[\\w-]+)*\\s*\\.\\s*${name}\\b`).test(expression);
}

const manifest = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(
    z.string(),
    z.object({
      description: z.string(),
      required: z.boolean().exactOptional(),
      default: z.string().exactOptional(),
      deprecationMessage: z.string().exactOptional(),
    }),
  ),
});

/** A called workflow with faults of its own would have them reported as the caller's. */
function isSound(file: string, text: string): boolean {
  if (!file.startsWith('.github/workflows')) return true;
  return (
    boundsProblem(text) === undefined &&
    parseWorkflowValues(file, text).context.errors.getErrors().length === 0
  );
}

/**
 * Secrets and variables are kept elsewhere, an environment variable may come from `GITHUB_ENV`, an output from
 * a workflow that is not here: any name may be right.
 */
function withWhatIsUnknown(
  name: string,
  value: DescriptionDictionary | undefined,
  place: WorkflowContext,
  unread: ReadonlySet<string>,
): DescriptionDictionary | undefined {
  if (/^(env|secrets|vars)$/.test(name) && value !== undefined) value.complete = false;
  if (name !== 'needs' && name !== 'jobs') return value;
  const jobs = place.template?.jobs ?? [];
  for (const job of jobs.filter((one) => one.type === 'reusableWorkflowJob')) {
    const outputs = isUnread(job.ref.value, unread) && member(value?.get(job.id.value), 'outputs');
    if (outputs && 'complete' in outputs) outputs.complete = false;
  }
  return value;
}

function member(data: ExpressionData | undefined, name: string): ExpressionData | undefined {
  return data !== undefined && 'get' in data && 'pairs' in data ? data.get(name) : undefined;
}

function isUnread(uses: string, unread: ReadonlySet<string>): boolean {
  try {
    return unread.has(fileIdentifier(parseFileReference(uses)));
  } catch {
    // A reference that is none has its own finding, and no outputs that anybody could know.
    return true;
  }
}

type Library = Awaited<ReturnType<typeof loadLibrary>>;

async function loadLibrary() {
  const [{ validate }, { registerLogger }, { clearCacheEntry }, { TextDocument }] = await Promise.all([
    import('@actions/languageservice/validate'),
    import('@actions/languageservice/log'),
    import('@actions/languageservice/utils/workflow-cache'),
    import('vscode-languageserver-textdocument'),
  ]);
  return { validate, registerLogger, clearCacheEntry, TextDocument };
}
