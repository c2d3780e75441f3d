import { openCaseView } from './case-view.ts';
import { choose, noFilter, sortKeys } from './choose.ts';
import type { Filter, Sort, SortKey } from './choose.ts';
import { byId, element } from './dom.ts';
import { count } from './format.ts';
import { openGrid } from './grid.ts';
import { listenToKeys } from './keys.ts';
import { rowsOf } from './rows.ts';
import type { Row } from './rows.ts';
import { switchTheme } from './theme.ts';
import { reportData } from './unpack.ts';

const firstSort: Sort = { key: 'state', descending: false };

async function start(): Promise<void> {
  const data = await reportData();
  const rows = rowsOf(data);
  const view = openCaseView(data);
  const open = (row: Row): void => {
    view.open(row);
    history.replaceState(null, '', `#case=${encodeURIComponent(row.id.toWellFormed())}`);
  };
  const grid = openGrid(data, open);
  const search = byId('search', HTMLInputElement);
  const help = byId('help', HTMLDialogElement);
  const back = (): void => {
    if (view.shown() !== undefined) {
      view.close();
      history.replaceState(null, '', location.pathname + location.search);
    } else if (document.activeElement !== search && search.value !== '') clear();
    grid.focus();
  };
  const clear = (): void => {
    search.value = '';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  };
  listenToTools(rows, (chosen) => grid.show(chosen));
  listenToKeys({
    search: () => {
      if (view.shown() !== undefined) back();
      search.focus();
      search.select();
    },
    move: (by) => {
      grid.move(by);
      const row = grid.selected();
      if (view.shown() !== undefined && row !== undefined) open(row);
      else grid.focus();
    },
    turn: (by) => view.turn(by),
    open: () => {
      const row = grid.selected();
      if (row !== undefined && view.shown() === undefined) open(row);
    },
    back,
    help: () => help.showModal(),
    theme: switchTheme,
  });
  byId('back', HTMLButtonElement).addEventListener('click', back);
  byId('help-button', HTMLButtonElement).addEventListener('click', () => help.showModal());
  byId('theme-button', HTMLButtonElement).addEventListener('click', switchTheme);
  openAddressed(rows, open);
  document.documentElement.dataset['ready'] = 'true';
}

/** Filter fields and column headings; calls `show` now and after each change. */
function listenToTools(rows: readonly Row[], show: (rows: readonly Row[]) => void): void {
  let filter: Filter = noFilter;
  let sort: Sort = firstSort;
  const shown = byId('count', HTMLElement);
  const update = (): void => {
    const chosen = choose(rows, filter, sort);
    shown.textContent = `${count(chosen.length)} of ${count(rows.length)} cases`;
    for (const heading of document.querySelectorAll<HTMLElement>('#cases th[data-sort]'))
      heading.setAttribute('aria-sort', sortOf(heading, sort));
    show(chosen);
  };
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-filter]'))
    field.addEventListener('input', () => {
      filter = { ...filter, [field.dataset['filter'] ?? '']: field.value };
      update();
    });
  for (const heading of document.querySelectorAll<HTMLElement>('#cases th[data-sort]'))
    heading.querySelector('button')?.addEventListener('click', () => {
      const key = sortKeyOf(heading);
      sort = { key, descending: sort.key === key && !sort.descending };
      update();
    });
  update();
}

function sortKeyOf(heading: HTMLElement): SortKey {
  return sortKeys.find((key) => key === heading.dataset['sort']) ?? firstSort.key;
}

function sortOf(heading: HTMLElement, sort: Sort): string {
  if (heading.dataset['sort'] !== sort.key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

/** Links of the pull request comment end in `#case=<id>`. */
function openAddressed(rows: readonly Row[], open: (row: Row) => void): void {
  const id = new URLSearchParams(location.hash.slice(1)).get('case');
  const row = rows.find((candidate) => candidate.id === id);
  if (row !== undefined) open(row);
}

start().catch((fault: unknown) => {
  byId('faults', HTMLElement).append(
    element('p', { class: 'reason' }, `This report cannot be shown: ${String(fault)}`),
  );
});
