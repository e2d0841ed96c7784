/**
 * Makes React forget the box that had the focus. It keeps the last one, with what was typed into it, until a focus leaves
 * it, and it hears nothing of that when the box itself goes.
 *
 * @param root holds the container that React listens at
 */
export function forgetFocus(root: ShadowRoot | HTMLElement) {
  for (const node of root.children) node.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}
