import { z } from 'zod';
import { globMatcher } from '../../change/glob.ts';
import { testMatcher } from '../../change/tests.ts';
import type { Expected } from '../expected.ts';
import { fieldOf } from './fields.ts';
import { defineGrader, failed, passed } from './grader.ts';
import type { Assessment } from './grader.ts';
import { linesInText, near, readPlaces } from './places.ts';
import type { NamedPlace } from './places.ts';

/** Files that are read and never run: a plan lists them to say what is to be written there. */
const documentation = [
  '**/*.{md,mdx,markdown,rst,adoc,asciidoc}',
  '**/{readme,changelog,changes,history,news,authors,license}',
  '**/{readme,changelog,changes,history,news,authors,license}.txt',
];

/** Where the built-in phases name places: diagnose, root-cause, review. */
const usualFields = ['suspects', 'files', 'findings'];

const params = z.strictObject({
  /** Field of the result that lists places, the likeliest first; absent: the first of the usual ones that is there. */
  field: z.string().min(1).optional(),
  /** How many of the first files are looked at. */
  top: z.int().positive().default(3),
  /** Lines that a named line may be off; absent: the file is enough. */
  within: z.int().nonnegative().optional(),
});

/**
 * A place of the gold is among the first files that the result names: any of them is a hit. The score is 1
 * divided by its rank. Tests and documentation take no rank unless the gold is one: a plan lists them to say where its
 * test goes, and what it writes down.
 */
export const locationGrader = defineGrader({
  params,
  lacks: ({ places }) => (places.length === 0 ? 'the gold has no `places`' : undefined),
  assess: ({ result, expected, output }, { field, top, within }): Assessment => {
    if (result === null) return failed('there is no result');
    const used = field ?? usualFields.find((name) => fieldOf(result, name) !== undefined) ?? '';
    const named = locating(readPlaces(fieldOf(result, used), output.workspace), expected);
    const files = [...new Set(named.map(({ path }) => path))].slice(0, top);
    const hit = files.findIndex((file) =>
      named.some((place) => place.path === file && isHit(place, expected, within)),
    );
    const said = files.length === 0 ? 'no file is named' : `named ${files.join(', ')}`;
    if (hit !== -1) return passed(`hit at rank ${hit + 1}: ${said}`, 1 / (hit + 1));
    const wanted = expected.places.map(({ path, lines }) =>
      within === undefined || lines === undefined ? path : `${path}:${lines.join('-')}`,
    );
    return failed(`missed ${wanted.join(' or ')}: ${said}`);
  },
});

/** Those of the places that say where the fault is. */
function locating(named: readonly NamedPlace[], { places }: Expected): readonly NamedPlace[] {
  const isTest = testMatcher([]);
  const isDocumentation = globMatcher(documentation, { ignoreCase: true });
  const isAside = (path: string): boolean => isTest(path) || isDocumentation(path);
  return named.filter(({ path }) => !isAside(path) || places.some((place) => place.path === path));
}

function isHit(named: NamedPlace, { places }: Expected, within: number | undefined): boolean {
  return places.some(({ path, lines, symbol }) => {
    if (path !== named.path) return false;
    if (within === undefined || lines === undefined) return true;
    if (symbol !== undefined && namesWord(named.text, symbol)) return true;
    return [...named.lines, ...linesInText(named.text)].some((range) => near(range, lines, within));
  });
}

function namesWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{N}_$.#]+/u).some((one) => one === word || one.replace(/^.*[.#]/, '') === word);
}
