import { createContext, type ReactNode, use, useInsertionEffect } from 'react';

interface StyleRoot {
  readonly root: ShadowRoot | HTMLElement;
  readonly nonce?: string;
}

const StyleRootContext = createContext<StyleRoot | undefined>(undefined);

export function StyleRootProvider({ root, nonce, children }: StyleRoot & { children: ReactNode }) {
  return <StyleRootContext value={{ root, nonce }}>{children}</StyleRootContext>;
}

const sheetsByRoot = new WeakMap<
  ShadowRoot | HTMLElement,
  Map<string, { element: HTMLStyleElement; count: number }>
>();

/** Adds a style sheet to the root while it is mounted. Several mounts of the same sheet share one element. */
export function Style({ css }: { css: string }) {
  const target = use(StyleRootContext);
  const root = target?.root;
  const nonce = target?.nonce;
  useInsertionEffect(() => {
    if (!root) return undefined;
    const sheets = sheetsByRoot.get(root) ?? new Map();
    sheetsByRoot.set(root, sheets);
    const sheet = sheets.get(css) ?? { element: styleElement(css, nonce), count: 0 };
    if (sheet.count === 0) root.append(sheet.element);
    sheets.set(css, sheet);
    sheet.count += 1;
    return () => {
      sheet.count -= 1;
      if (sheet.count > 0) return;
      sheet.element.remove();
      sheets.delete(css);
    };
  }, [root, css, nonce]);
  return null;
}

function styleElement(css: string, nonce: string | undefined): HTMLStyleElement {
  const element = document.createElement('style');
  if (nonce) element.nonce = nonce;
  element.textContent = css;
  return element;
}
