import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { AskingProvider } from '../../data/AskingProvider.tsx';
import { Failure } from '../../domain/failure.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { isShown, ShownProvider } from '../../ui/basics/shown.tsx';
import { switchedOff as texts } from './texts.ts';

interface Props {
  readonly title: string;
  readonly current: boolean;
  /** Whether the host shows it when it is current. */
  readonly shown: boolean;
  /** What residents read while the city has switched the widget off. */
  readonly off: string | undefined;
  readonly arrived: boolean;
  onShown?(): void;
  readonly children: ReactNode;
}

/**
 * The pane of a widget. While the city has switched the widget off, its sentence stands here and nothing of the widget
 * runs. A widget that was open before is only hidden: what somebody typed is there again when the city switches it on.
 */
export function WidgetPane({ title, current, shown, off, arrived, onShown, children }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const closed = useRef<HTMLDivElement>(null);
  const isOff = off !== undefined;
  const [opened, setOpened] = useState(!isOff);
  if (!isOff && !opened) setOpened(true);
  const [typed, setTyped] = useState(false);
  const held = isOff && current;
  const release = useRef<() => void>(undefined);
  // Before the browser takes the focus from what is hidden.
  useLayoutEffect(() => {
    if (!held || !pane.current) return;
    setTyped(hasText(pane.current));
    release.current = holdBack(pane.current, closed.current);
  }, [held]);
  // While React commits it hears no events.
  useEffect(() => (held ? () => release.current?.() : undefined), [held]);
  return (
    <>
      <div ref={pane} hidden={!current || isOff} data-place="pane">
        <AskingProvider value={shown && !isOff}>
          <ShownProvider value={shown && !isOff}>{opened && children}</ShownProvider>
        </AskingProvider>
      </div>
      {isOff && (
        <div ref={closed} hidden={!current}>
          <SwitchedOff title={title} sentence={off} typed={typed} arrived={arrived} onShown={onShown} />
        </div>
      )}
    </>
  );
}

interface SwitchedOffProps extends Pick<Props, 'title' | 'arrived' | 'onShown'> {
  readonly sentence: string;
  readonly typed: boolean;
}

function SwitchedOff({ title, sentence, typed, arrived, onShown }: SwitchedOffProps) {
  useEffect(() => onShown?.(), [onShown]);
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{title}</PageHeading>
      <FailureNote failure={new Failure('closed', undefined, sentence)} />
      {typed && <Note role="status">{texts.kept}</Note>}
    </div>
  );
}

const hasText = (pane: Element) =>
  [...pane.querySelectorAll<HTMLInputElement>('textarea, input:not([type=checkbox], [type=radio])')].some(
    ({ value }) => value !== '',
  );

/**
 * Closes the sheets of a pane that is hidden, since an open one would block the page, and moves the focus to the
 * heading in its place. Returns what opens them again and gives the focus back; on another screen they stay closed.
 */
function holdBack(pane: HTMLElement, instead: HTMLElement | null) {
  const sheets = [...pane.querySelectorAll<HTMLDialogElement>('dialog[open]')];
  const root = pane.getRootNode();
  const active = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null;
  const focused = pane.contains(active) ? active : undefined;
  const keep = (event: Event) => event.stopPropagation();
  pane.addEventListener('close', keep, true);
  for (const sheet of sheets) sheet.close();
  if (focused) instead?.querySelector('h2')?.focus();
  return () => {
    pane.removeEventListener('close', keep, true);
    for (const sheet of sheets) {
      if (isShown(pane)) sheet.showModal();
      else sheet.dispatchEvent(new Event('close'));
    }
    if (focused instanceof HTMLElement && isShown(pane)) focused.focus({ preventScroll: true });
  };
}
