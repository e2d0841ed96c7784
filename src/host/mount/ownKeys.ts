const EDITING: ReadonlySet<string> = new Set([
  'Backspace',
  'Delete',
  'Enter',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  // Of an input method, whose keys have no names.
  'Process',
  'Unidentified',
]);
const TYPES = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps the keys that our controls use from the hot keys of the page. Outside of the shadow root the target of a key is
 * our box, so a page that spares fields would take what is typed in ours for its own. Esc, Tab, and keys with Ctrl, Alt or
 * Meta go on to the page.
 *
 * @returns ends it
 */
export function keepOwnKeys(root: ShadowRoot): () => void {
  const keep = (event: Event) => {
    if (event instanceof KeyboardEvent && isOurs(event)) event.stopPropagation();
  };
  for (const type of TYPES) root.addEventListener(type, keep);
  return () => {
    for (const type of TYPES) root.removeEventListener(type, keep);
  };
}

function isOurs(event: KeyboardEvent): boolean {
  const [control] = event.composedPath();
  if (!(control instanceof HTMLElement)) return false;
  const { key } = event;
  if (isField(control)) return !isCommand(event) && (key.length === 1 || EDITING.has(key));
  return (key === ' ' || key === 'Enter') && control.closest('button, a, summary') !== null;
}

const isField = (control: HTMLElement) =>
  control.isContentEditable || /^(input|textarea|select)$/i.test(control.localName);

/** Ctrl and Alt together write letters on some keyboards. */
const isCommand = ({ ctrlKey, altKey, metaKey }: KeyboardEvent) => metaKey || ctrlKey !== altKey;
