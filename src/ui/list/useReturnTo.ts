import { type RefObject, useEffect, useRef } from 'react';
import type { VirtualListHandle } from './VirtualList.tsx';

/** When what was opened from a list is closed, the focus goes back to the item it was opened from. */
export function useReturnTo(openId: string | undefined): RefObject<VirtualListHandle | null> {
  const list = useRef<VirtualListHandle>(null);
  const before = useRef<string>(undefined);
  useEffect(() => {
    const closed = before.current;
    before.current = openId;
    if (closed !== undefined && openId === undefined) list.current?.focus(closed);
  }, [openId]);
  return list;
}
