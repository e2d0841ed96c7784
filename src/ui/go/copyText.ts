/**
 * Copies by the clipboard, else, as on a page over http or in a frame that may not, by selecting the text. Rejects when
 * neither works.
 *
 * @param shown the element that shows the text
 */
export async function copyText(text: string, shown: Element | null): Promise<void> {
  // Not awaited where it is absent: some browsers let only the click itself copy.
  const done = navigator.clipboard ? await writeText(text) : false;
  if (!done && !(shown && copyBySelection(text, shown))) throw new Error('nothing copies here');
}

const writeText = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function copyBySelection(text: string, shown: Element): boolean {
  const root = shown.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.cssText = 'position:fixed;top:0;opacity:0;font-size:16px';
  shown.after(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
