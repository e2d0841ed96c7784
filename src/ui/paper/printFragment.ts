import css from './print.css?raw';

/**
 * Prints this content and nothing of the page around: a frame of the same origin holds it until it is printed. It has no
 * script and no style element, so that no content security policy can be in its way.
 *
 * @param beside where the frame stands meanwhile; it goes along when that goes away
 */
export function printFragment(content: DocumentFragment, beside: Element): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  for (const name of ['width', 'height', 'border', 'opacity'] as const) frame.style.setProperty(name, '0');
  frame.style.setProperty('position', 'fixed');
  // Some browsers put the empty page in place only now; what was written before would be lost.
  frame.addEventListener('load', () => print(frame, content), { once: true });
  for (const before of beside.querySelectorAll(':scope > iframe')) before.remove();
  beside.append(frame);
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
