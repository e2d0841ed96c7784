// @vitest-environment happy-dom
import { Virtualizer } from '@tanstack/react-virtual';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hiddenAbove, observePosition, scrollPage } from '../../../src/ui/list/pageScroll.ts';

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** A list at this position in the viewport. */
function listAt(top: number, container: ParentNode = document.body): HTMLElement {
  const list = document.createElement('ul');
  list.getBoundingClientRect = () => new DOMRect(0, top, 300, 5000);
  container.append(list);
  return list;
}

function virtualizerOf(list: HTMLElement | null) {
  return new Virtualizer<HTMLElement, HTMLElement>({
    count: 0,
    getScrollElement: () => list,
    estimateSize: () => 1,
    observeElementRect: () => undefined,
    observeElementOffset: () => undefined,
    scrollToFn: () => {},
  });
}

function following(list: HTMLElement | null) {
  const virtualizer = virtualizerOf(list);
  virtualizer.scrollElement = list;
  return virtualizer;
}

/** An element that scrolls, and the options of its calls to `scrollBy`. */
function pane(scrolls: boolean) {
  const element = document.createElement('div');
  element.style.overflowY = 'auto';
  Object.defineProperties(element, {
    clientHeight: { value: 600 },
    scrollHeight: { value: scrolls ? 9000 : 600 },
  });
  const calls: unknown[] = [];
  element.scrollBy = (options?: unknown) => void calls.push(options);
  return { element, calls };
}

describe('the part of a list above the viewport', () => {
  it.each([
    [200, 0],
    [0, 0],
    [-350, 350],
  ])('with its box at %i is %i px', (top, hidden) => {
    expect(hiddenAbove(listAt(top))).toBe(hidden);
  });
});

describe('following a list', () => {
  it('reports every scroll above it and its end, and removes its listeners', () => {
    vi.useFakeTimers();
    const { element } = pane(true);
    document.body.append(element);
    const list = listAt(0, element);
    const heard: unknown[] = [];
    const stop = observePosition(following(list), (offset, scrolling) => heard.push([offset, scrolling]));
    list.getBoundingClientRect = () => new DOMRect(0, -120, 300, 5000);
    element.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(149);
    expect(heard).toEqual([
      [0, false],
      [120, true],
    ]);
    vi.advanceTimersByTime(1);
    expect(heard.at(-1)).toEqual([120, false]);
    element.dispatchEvent(new Event('scroll'));
    stop?.();
    element.dispatchEvent(new Event('scroll'));
    expect(heard).toHaveLength(4);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('scrolling to an offset of a list', () => {
  it('scrolls the nearest scrollable ancestor, also outside of our shadow root', () => {
    const [outer, inner] = [pane(true), pane(false)];
    document.body.append(outer.element);
    outer.element.append(inner.element);
    const box = inner.element.appendChild(document.createElement('div'));
    const list = listAt(-100, box.attachShadow({ mode: 'open' }));
    scrollPage(400, { behavior: 'smooth' }, following(list));
    expect(inner.calls).toEqual([]);
    expect(outer.calls).toEqual([{ top: 300, behavior: 'smooth' }]);
  });

  it('does nothing when the list is already there', () => {
    const { element, calls } = pane(true);
    document.body.append(element);
    scrollPage(100.4, {}, following(listAt(-100, element)));
    expect(calls).toEqual([]);
  });

  it('does nothing without a list', () => {
    expect(scrollPage(100, {}, following(null))).toBeUndefined();
    expect(observePosition(following(null), () => {})).toBeUndefined();
  });
});
