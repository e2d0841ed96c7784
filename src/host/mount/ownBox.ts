import css from './box.css?raw';

interface Options {
  /** An inline block, as wide as its content. By default, a block as wide as the element. */
  readonly inline?: boolean;
  /** CSP nonce for the style element. */
  readonly nonce?: string;
}

/** Adds a box with a shadow root to the element; no rule of the page can restyle the box. */
export function ownBox(element: Element, { inline = false, nonce }: Options): ShadowRoot {
  const box = document.createElement('div');
  // The most important rules of `box.css` again, for a page whose policy refuses the style element.
  for (const [name, value] of [
    ['all', 'initial'],
    ['display', inline ? 'inline-block' : 'grid'],
    ['direction', 'ltr'],
  ] as const) {
    box.style.setProperty(name, value, 'important');
  }
  box.toggleAttribute('data-inline', inline);
  // FastClick of a host would else take the taps of our controls for taps on the box.
  box.className = 'needsclick';
  const root = box.attachShadow({ mode: 'open', delegatesFocus: inline });
  root.append(styleElement(css, nonce));
  element.append(box);
  return root;
}

/** A style element with the CSP nonce. */
export function styleElement(css: string, nonce: string | undefined): HTMLStyleElement {
  const style = document.createElement('style');
  if (nonce) style.nonce = nonce;
  style.textContent = css;
  return style;
}
