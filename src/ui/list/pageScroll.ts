import type { Virtualizer } from '@tanstack/react-virtual';
import { isShown } from '../basics/shown.tsx';

/**
 * Adapters for a virtual list in any page. They do not depend on which ancestor scrolls: at every scroll event of any
 * ancestor they measure the position of the list in the viewport. Scroll events do not leave a shadow root, so the
 * listeners are on the window and on every shadow root above the list. A hidden list reports nothing, so it keeps its
 * place.
 */
type ListVirtualizer = Virtualizer<HTMLElement, HTMLElement>;

/** CSS px of the list above the top of the viewport, at least 0. In the list's own px when the page scales it. */
export function hiddenAbove(list: HTMLElement): number {
  return Math.max(0, -list.getBoundingClientRect().top / enlargement(list));
}

/** The factor by which `zoom` or `transform` of the page enlarges the element. */
function enlargement(element: HTMLElement): number {
  const { offsetWidth } = element;
  const { width } = element.getBoundingClientRect();
  return offsetWidth > 0 && width > 0 ? width / offsetWidth : 1;
}

/** Reports the height of the viewport and the width of the list, in the list's own px. */
export function observeViewport(
  virtualizer: ListVirtualizer,
  report: (rect: { width: number; height: number }) => void,
) {
  const list = virtualizer.scrollElement;
  if (!list) return undefined;
  const measure = () => {
    if (isShown(list)) report({ width: list.clientWidth, height: window.innerHeight / enlargement(list) });
  };
  measure();
  const observer = new ResizeObserver(measure);
  observer.observe(list);
  window.addEventListener('resize', measure);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', measure);
  };
}

export function observePosition(
  virtualizer: ListVirtualizer,
  report: (offset: number, scrolling: boolean) => void,
) {
  const list = virtualizer.scrollElement;
  if (!list) return undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const tell = (scrolling: boolean) => {
    if (isShown(list)) report(hiddenAbove(list), scrolling);
  };
  const moved = () => {
    tell(true);
    clearTimeout(settled);
    settled = setTimeout(tell, 150, false);
  };
  tell(false);
  const targets = [window, ...shadowRootsAbove(list)];
  for (const target of targets) target.addEventListener('scroll', moved, { capture: true, passive: true });
  return () => {
    clearTimeout(settled);
    for (const target of targets) target.removeEventListener('scroll', moved, { capture: true });
  };
}

/** Scrolls the nearest scrollable ancestor, so that `offset` px of the list are above the viewport. */
export function scrollPage(
  offset: number,
  options: { behavior?: ScrollBehavior },
  virtualizer: ListVirtualizer,
) {
  const list = virtualizer.scrollElement;
  if (!list) return;
  const by = offset - hiddenAbove(list);
  if (Math.abs(by) < 1) return;
  const container = scrollContainer(list);
  const own =
    container instanceof HTMLElement && container !== document.documentElement ? enlargement(container) : 1;
  container.scrollBy({ top: (by * enlargement(list)) / own, behavior: options.behavior });
}

/** The nearest ancestor whose content overflows and scrolls, else the page. */
export function scrollContainer(list: Element): Element {
  for (let node = above(list); node; node = above(node)) {
    const { overflowY } = getComputedStyle(node);
    if (node.scrollHeight > node.clientHeight && /auto|scroll|overlay/.test(overflowY)) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}

function above(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

function shadowRootsAbove(list: HTMLElement): readonly ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = list.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    roots.push(root);
  return roots;
}
