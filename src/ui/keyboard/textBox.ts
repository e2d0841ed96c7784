/** Something that a person types into. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement;

const TYPED = ['text', 'search', 'tel', 'email', 'url', 'password', ''];
const NUMERIC = ['numeric', 'decimal', 'tel'];

/** The text box that a node is; `undefined` for anything else. */
export function textBoxOf(node: unknown): TextBox | undefined {
  if (node instanceof HTMLTextAreaElement) return node.readOnly || node.disabled ? undefined : node;
  if (!(node instanceof HTMLInputElement) || !TYPED.includes(node.type)) return undefined;
  return node.readOnly || node.disabled ? undefined : node;
}

/** Whether only numbers are typed into a box. */
export const isNumeric = (box: TextBox): boolean => box.type === 'tel' || NUMERIC.includes(wantedOf(box));

/** Whether a point may stand in the number. */
export const takesPoint = (box: TextBox): boolean => wantedOf(box) === 'decimal';

const WANTED = 'data-wanted-keys';
const wantedOf = (box: TextBox) => box.getAttribute(WANTED) ?? box.inputMode;

/** Keeps the keyboard of the device closed while ours is open. Returns a function that lets it open again. */
export function keepDeviceKeyboardClosed(box: TextBox): () => void {
  const wanted = wantedOf(box);
  box.setAttribute(WANTED, wanted);
  box.inputMode = 'none';
  return () => {
    box.inputMode = wanted;
    box.removeAttribute(WANTED);
  };
}

/** Types for a person: React and everybody else hear of it as of any other input. */
export function typeInto(box: TextBox, text: string) {
  const most = box.maxLength >= 0 ? box.maxLength : text.length;
  const prototype =
    box instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, text.slice(0, most));
  box.setSelectionRange(box.value.length, box.value.length);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}
