import css from './print.css?raw';

/**
 * Prints only this content and not the page around it. An iframe holds the content until it is printed. The iframe has no
 * script and no style element, so that no content security policy can block it.
 *
 * @param container gets the iframe as a child until the content is printed
 */
export function printFragment(content: DocumentFragment, container: Element): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  for (const name of ['width', 'height', 'border', 'opacity'] as const) frame.style.setProperty(name, '0');
  frame.style.setProperty('position', 'fixed');
  // Some browsers replace the initial empty page at `load`, so content that was added earlier would be lost.
  frame.addEventListener('load', () => print(frame, content), { once: true });
  for (const before of container.querySelectorAll(':scope > iframe')) before.remove();
  container.append(frame);
}

function print(frame: HTMLIFrameElement, content: DocumentFragment) {
  const page = frame.contentDocument;
  const view = page?.defaultView;
  if (!page || !view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = 'zh-CN';
  page.title = content.querySelector('h1')?.textContent ?? '';
  page.body.append(content);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
}
