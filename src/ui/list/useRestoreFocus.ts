import { type RefObject, useEffect, useRef } from 'react';
import type { VirtualListHandle } from './VirtualList.tsx';

/** Restores the focus to the item of a list when the record opened from it is closed. */
export function useRestoreFocus(openId: string | undefined): RefObject<VirtualListHandle | null> {
  const list = useRef<VirtualListHandle>(null);
  const before = useRef<string>(undefined);
  useEffect(() => {
    const closed = before.current;
    before.current = openId;
    if (closed !== undefined && openId === undefined) list.current?.focus(closed);
  }, [openId]);
  return list;
}
