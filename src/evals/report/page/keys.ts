/** What the keys do; each action does nothing where it does not fit. */
export interface KeyActions {
  readonly search: () => void;
  readonly move: (by: number) => void;
  readonly turn: (by: number) => void;
  readonly open: () => void;
  readonly back: () => void;
  readonly help: () => void;
  readonly theme: () => void;
}

/** Rows that PageUp and PageDown pass. */
const page = 15;

const bindings: Readonly<Record<string, (actions: KeyActions) => void>> = {
  '/': (actions) => actions.search(),
  j: (actions) => actions.move(1),
  k: (actions) => actions.move(-1),
  ArrowDown: (actions) => actions.move(1),
  ArrowUp: (actions) => actions.move(-1),
  PageDown: (actions) => actions.move(page),
  PageUp: (actions) => actions.move(-page),
  Home: (actions) => actions.move(-Infinity),
  End: (actions) => actions.move(Infinity),
  ArrowRight: (actions) => actions.turn(1),
  ArrowLeft: (actions) => actions.turn(-1),
  Enter: (actions) => actions.open(),
  Escape: (actions) => actions.back(),
  '?': (actions) => actions.help(),
  t: (actions) => actions.theme(),
};

/** Keys that move the page itself when the table does not have the focus. */
const tableOnly = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End']);

/** Listens to the keyboard of the whole page. Typing in a field, and the keys of an open dialog, stay theirs. */
export function listenToKeys(actions: KeyActions): void {
  document.addEventListener('keydown', (event) => {
    const action = bindings[event.key];
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isOurs(event)) return;
    event.preventDefault();
    action(actions);
  });
}

function isOurs({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || target.closest('dialog') !== null) return false;
  const inField = target.matches('input, select, textarea');
  if (inField) return key === 'Escape' || (key === 'Enter' && target.matches('input'));
  if (tableOnly.has(key)) return target.closest('#cases') !== null;
  return key !== 'Enter' || !target.matches('a, button, summary');
}
