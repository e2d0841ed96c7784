import { defaultRangeExtractor, measureElement, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { Style } from '../basics/Style.tsx';
import { isShown, useShown } from '../basics/shown.tsx';
import { hiddenAbove, observePosition, observeViewport, scrollPage } from './pageScroll.ts';
import css from './VirtualList.css?raw';

export interface VirtualListHandle {
  /** Scrolls to the item and focuses its first control. */
  focus(key: string): void;
}

interface Props<T> {
  /** Accessible name. */
  readonly label: string;
  readonly items: readonly T[];
  /** Number of items before `items` that were shown and are not in memory any more. They keep their places. By default, 0. */
  readonly offset?: number;
  /** Number of all items, including those that are not loaded yet; -1 if it is not known. */
  readonly total: number;
  keyOf(item: T): string;
  /** Estimated height of an item in CSS px. */
  readonly estimate: number;
  /** Called when the viewport is near the end of the loaded items. */
  onNearEnd?(): void;
  /** Called when the viewport is near items that are not in memory any more. */
  onNearStart?(): void;
  /** Called when the viewport is at the first item, and nothing that it shows is in memory any more. */
  onStart?(): void;
  readonly ref?: Ref<VirtualListHandle>;
  readonly children: (item: T) => ReactNode;
}

const OVERSCAN = 3;
const NEAR_END = 10;

/**
 * A list of any length. Only the items near the viewport and the focused item are in the page. While the list is hidden,
 * none is, and the list keeps its height and its place.
 */
export function VirtualList<T>({
  label,
  items,
  offset = 0,
  total,
  keyOf,
  estimate,
  onNearEnd,
  onNearStart,
  onStart,
  ref,
  children,
}: Props<T>) {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string>(undefined);
  const [focused, setFocused] = useState<number>();
  const listShown = useShown();
  const count = offset + items.length;
  const keyAt = useKeys(items, offset, keyOf);
  const rows = useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getScrollElement: () => list.current,
    observeElementRect: observeViewport,
    observeElementOffset: observePosition,
    scrollToFn: scrollPage,
    initialOffset: () => (list.current ? hiddenAbove(list.current) : 0),
    estimateSize: () => estimate,
    // A hidden row has no height. Its last one stays, else all rows would fit into the window at once.
    measureElement: (row, entry, own) =>
      isShown(row)
        ? measureElement(row, entry, own)
        : (own.itemSizeCache.get(own.options.getItemKey(own.indexFromElement(row))) ?? estimate),
    getItemKey: keyAt,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      return focused === undefined || focused >= count || near.includes(focused)
        ? near
        : [...near, focused].sort((a, b) => a - b);
    },
    overscan: OVERSCAN,
    gap: 16,
    useFlushSync: false,
  });

  useImperativeHandle(
    ref,
    () => ({
      focus(key) {
        const index = items.findIndex((item) => keyOf(item) === key);
        if (index < 0) return;
        wanted.current = key;
        setFocused(offset + index);
      },
    }),
    [items, offset, keyOf],
  );

  const shown = listShown ? rows.getVirtualItems() : [];
  const last = shown.at(-1)?.index ?? 0;
  const first = shown.find(({ index }) => index !== focused)?.index ?? last;
  useEffect(() => {
    if (listShown && last >= count - NEAR_END) onNearEnd?.();
  }, [listShown, last, count, onNearEnd]);
  useEffect(() => {
    if (!listShown || offset === 0) return;
    if (first === 0 && last < offset) onStart?.();
    else if (first < offset + NEAR_END) onNearStart?.();
  }, [listShown, first, last, offset, onNearStart, onStart]);

  const attach = (row: HTMLLIElement | null, key: string) => {
    rows.measureElement(row);
    if (!row || wanted.current !== key) return;
    wanted.current = undefined;
    // A heading opens the item; what stands before it may belong to several items.
    const opens =
      row.querySelector<HTMLElement>('h3 button, h3 a') ?? row.querySelector<HTMLElement>('button, a');
    opens?.focus({ preventScroll: true });
    if (!isInWindow(row)) row.scrollIntoView({ block: 'center' });
  };

  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from lists without markers
    <ul ref={list} role="list" aria-label={label} className="virtual" style={{ height: rows.getTotalSize() }}>
      <Style css={css} />
      {shown.map(({ index, key, start }) => {
        const item = items[index - offset];
        return item === undefined ? null : (
          <li
            key={key}
            ref={(row) => attach(row, String(key))}
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={total}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => setFocused(index)}
            onBlur={() => setFocused((now) => (now === index ? undefined : now))}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}

/** The keys of all items so far, so that one that leaves the memory keeps its height. */
function useKeys<T>(items: readonly T[], offset: number, keyOf: (item: T) => string) {
  const keys = useRef<string[]>([]);
  return useCallback(
    (index: number) => {
      const item = items[index - offset];
      if (item !== undefined) keys.current[index] = keyOf(item);
      return keys.current[index] ?? `#${index}`;
    },
    [items, offset, keyOf],
  );
}

/** Whether any part of the row can be seen. A card that was tapped at the edge then stays where it was. */
function isInWindow(row: Element): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
