import { type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import Keyboard from 'simple-keyboard';
import chinese from 'simple-keyboard-layouts/build/layouts/chinese';
import { Style } from '../basics/Style.tsx';
import { CandidateRow } from './CandidateRow.tsx';
import { candidatesOf, charactersOf } from './candidates.ts';
import css from './keyboard.css?raw';
import { display, type LayoutName, layout } from './keys.ts';
import { isNumeric, keepDeviceKeyboardClosed, type TextBox, takesPoint, typeInto } from './textBox.ts';
import { keyboard as texts } from './texts.ts';

const characters = charactersOf(chinese);

interface Props {
  /** Where it types. */
  readonly box: TextBox;
  onClose(): void;
}

/**
 * 屏幕键盘, for a device that has no keyboard: letters become characters by their pinyin, one syllable after the other;
 * boxes for numbers get digits only, and a point where one may stand. It types at the end of the box. It is a popover, so that it lies over the page
 * without a z-index, and over the dialog that the box is in.
 */
export default function ScreenKeyboard({ box, onClose }: Props) {
  const place = useRef<HTMLFieldSetElement>(null);
  const keys = useRef<HTMLDivElement>(null);
  const [text, setText] = useState(box.value);
  const numeric = isNumeric(box);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  // The library keeps its instances by the first class of their element.
  const name = `keys-${useId()}`;
  useEffect(() => {
    if (typeof place.current?.showPopover === 'function') place.current.showPopover();
  }, []);
  useEffect(() => {
    box.scrollIntoView({ block: 'center' });
    return keepDeviceKeyboardClosed(box);
  }, [box]);
  useEffect(() => {
    if (!keys.current) return undefined;
    const numbers: LayoutName = takesPoint(box) ? 'amounts' : 'numbers';
    const usual: LayoutName = numeric ? numbers : 'letters';
    const giveBack = keepHandlers();
    const own = new Keyboard(keys.current, {
      // A finger that stays on a key is no wish for more of it.
      disableButtonHold: true,
      layout,
      layoutName: usual,
      enableLayoutCandidates: false,
      display,
      theme: 'keys',
      useButtonTag: true,
      disableCaretPositioning: true,
      maxLength: box.maxLength >= 0 ? box.maxLength : undefined,
      onChange: (typed) => typeInto(box, typed),
      onKeyPress: (key) => press(key),
    });
    giveBack();
    const release = () => own.handleButtonMouseUp();
    document.addEventListener('pointerup', release);
    const press = (key: string) => {
      if (key === '{digits}') own.setOptions({ layoutName: 'digits' });
      if (key === '{letters}') own.setOptions({ layoutName: 'letters' });
      if (key === '{close}') close.current();
      if (key === '{enter}') {
        box.form?.requestSubmit();
        close.current();
      }
    };
    const follow = () => {
      setText(box.value);
      if (own.getInput() !== box.value) own.setInput(box.value);
    };
    follow();
    box.addEventListener('input', follow);
    return () => {
      box.removeEventListener('input', follow);
      document.removeEventListener('pointerup', release);
      const giveBack = keepHandlers();
      own.destroy();
      giveBack();
      forgetInstances();
    };
  }, [box, numeric]);
  return (
    <fieldset
      ref={place}
      className="screen-keyboard"
      popover="manual"
      aria-label={texts.name}
      onMouseDown={keepFocus}
    >
      <Style css={css} />
      {!numeric && (
        <CandidateRow
          key={text}
          candidates={candidatesOf(text, characters)}
          onPick={(picked) => typeInto(box, picked)}
        />
      )}
      <div ref={keys} className={name} />
    </fieldset>
  );
}

/** The box keeps the focus while keys are touched. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

const HANDLERS = ['onpointerup', 'ontouchend', 'ontouchcancel', 'onmouseup'] as const;

/** The library takes these handlers of the page when it begins and drops them when it ends. Returns what gives them back. */
function keepHandlers(): () => void {
  const kept = HANDLERS.filter((name) => name in document).map((name) => [name, document[name]] as const);
  return () => {
    Object.assign(document, Object.fromEntries(kept));
    // A page without touches has none for them, and is not to seem to have touches.
    for (const name of HANDLERS)
      if (!kept.some(([one]) => one === name)) Reflect.deleteProperty(document, name);
  };
}

/** The library leaves an empty list of its instances in the window. */
function forgetInstances() {
  const all: unknown = Reflect.get(window, 'SimpleKeyboardInstances');
  if (typeof all === 'object' && all !== null && Object.keys(all).length === 0) {
    Reflect.deleteProperty(window, 'SimpleKeyboardInstances');
  }
}
