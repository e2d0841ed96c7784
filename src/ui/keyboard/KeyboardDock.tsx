import { useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLater } from '../basics/useLater.ts';
import { type TextBox, textBoxOf } from './textBox.ts';

const load = () => import(/* webpackChunkName: 'keyboard' */ './ScreenKeyboard.tsx');

/**
 * Opens 屏幕键盘 for the text box that has the focus, and closes it when the focus goes elsewhere. Its code loads when a
 * box is touched.
 *
 * @param root holds all nodes of the plugin
 */
export function KeyboardDock({ root }: { root: ShadowRoot | HTMLElement }) {
  const here = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<TextBox>();
  const later = useLater(load, box !== undefined);
  useEffect(() => {
    const show = ({ target }: Event) => {
      const focused = textBoxOf(target);
      if (focused) setBox(focused);
    };
    const hide = (event: Event) => {
      const next = event instanceof FocusEvent ? event.relatedTarget : null;
      const stays = next instanceof Element && next.closest('.screen-keyboard') !== null;
      if (!stays) setBox((before) => (before === event.target ? undefined : before));
    };
    root.addEventListener('focusin', show);
    root.addEventListener('focusout', hide);
    return () => {
      root.removeEventListener('focusin', show);
      root.removeEventListener('focusout', hide);
    };
  }, [root]);
  const close = useCallback(() => {
    box?.blur();
    setBox(undefined);
  }, [box]);
  const place = box?.closest('dialog') ?? here.current;
  const Keyboard = later.state === 'ready' ? later.value.default : undefined;
  return (
    <div ref={here}>
      {box && Keyboard && place && createPortal(<Keyboard box={box} onClose={close} />, place)}
    </div>
  );
}
