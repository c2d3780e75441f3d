import type { DroppedItem } from './context.ts';
import type { Gathered, RetrieveRequest, ContextDeps, Source } from './source.ts';
import { drop, makeItem } from './source.ts';
import type { TreeEntry } from './tree.ts';
import { listTree } from './tree.ts';
import { neutralise } from './neutralise.ts';

const maxGuideCharacters = 12_000;
const maxGuideBytes = 1024 * 1024;

/** Where projects keep them: the root, and the folders in which GitHub looks for CONTRIBUTING. */
const guidePattern =
  /^(?:readme(?:\.(?:md|markdown|rst|adoc|txt))?|agents\.md|(?:\.github\/|docs\/)?contributing(?:\.(?:md|rst|adoc|txt))?)$/i;

/**
 * README, AGENTS.md and CONTRIBUTING as they are in the base commit (C2): never from the working tree,
 * and never through a symbolic link (C4), which is listed as left out.
 */
export const guides: Source = async (request, deps) => {
  const entries = await listTree(deps.git, request.workspace, request.base);
  const found = entries.filter(({ path }) => guidePattern.test(path));
  const read = await Promise.all(found.map((entry) => readGuide(entry, request, deps)));
  return {
    items: read.flatMap(({ items }) => items),
    dropped: read.flatMap(({ dropped }) => dropped),
  };
};

async function readGuide(
  entry: TreeEntry,
  request: RetrieveRequest,
  { git }: ContextDeps,
): Promise<Gathered> {
  if (!entry.mode.startsWith('100')) return leftOut(drop('guides', entry.path, 'not a regular file'));
  const cwd = request.workspace;
  const size = await git(['cat-file', '-s', entry.object], { cwd });
  if (Number(size.stdout.toString()) > maxGuideBytes)
    return leftOut(drop('guides', entry.path, `larger than ${maxGuideBytes} bytes`));
  const { stdout } = await git(['cat-file', 'blob', entry.object], { cwd });
  const form = /\.(?:md|markdown)$/i.test(entry.path) ? 'markdown' : 'plain';
  const item = makeItem({
    source: 'guides',
    title: entry.path,
    origin: `${entry.path} at ${request.base}`,
    standing: 'writer',
    content: neutralise(stdout.toString(), { form, maxCharacters: maxGuideCharacters }),
  });
  return { items: [item], dropped: [] };
}

function leftOut(dropped: DroppedItem): Gathered {
  return { items: [], dropped: [dropped] };
}
