import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';

const CONTROLS = 'button, a[href], input, select, textarea, summary';

/**
 * A box whose controls may disappear when they are used, such as chips that are taken off. The focus then goes to the
 * control that came next in the box, or to the one before, so that who uses the keyboard goes on from there and not from
 * the top of the page.
 */
export function KeptFocus({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  /** The control that has the focus, and the others in the order in which they take it over. */
  const held = useRef<{ readonly control: Node; readonly heirs: readonly HTMLElement[] }>(undefined);
  useEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const enter = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const all = [...node.querySelectorAll<HTMLElement>(CONTROLS)];
      const at = all.indexOf(target);
      held.current = {
        control: target,
        heirs: [...all.slice(at + 1), ...all.slice(0, Math.max(0, at)).reverse()],
      };
    };
    // A control that disappears loses the focus to nothing; who goes elsewhere has left the box.
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) held.current = undefined;
    };
    node.addEventListener('focusin', enter);
    node.addEventListener('focusout', leave);
    return () => {
      node.removeEventListener('focusin', enter);
      node.removeEventListener('focusout', leave);
    };
  }, []);
  useLayoutEffect(() => {
    const { control, heirs = [] } = held.current ?? {};
    if (!box.current || control?.isConnected !== false) return;
    held.current = undefined;
    const root = box.current.getRootNode();
    const active = () => (root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null);
    if (active() !== null && active() !== document.body) return;
    // What is folded away, switched off or gone as well takes no focus.
    for (const heir of [...heirs, box.current]) {
      heir.focus({ preventScroll: true });
      if (active() === heir) return;
    }
  });
  return (
    <div ref={box} tabIndex={-1} className="stack focus-box">
      {children}
    </div>
  );
}
