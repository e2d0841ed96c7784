import type { ReactNode, Ref } from 'react';
import { EmptyNote } from '../answer/EmptyNote.tsx';
import { VirtualList, type VirtualListHandle } from './VirtualList.tsx';

interface Props<T extends { readonly id: string }> {
  /** Accessible name. */
  readonly label: string;
  /** Says how many there are. */
  readonly count: string;
  /** Said when there is none. */
  readonly none: string;
  readonly items: readonly T[];
  /** Estimated height of a card in CSS px. */
  readonly estimate: number;
  readonly ref?: Ref<VirtualListHandle>;
  readonly children: (item: T) => ReactNode;
}

/** A list of records that are all there, with their number, and a sentence where there is none. */
export function CountedList<T extends { readonly id: string }>(props: Props<T>) {
  const { label, count, none, items, estimate, ref, children } = props;
  return (
    <>
      <p role="status" className="quiet">
        {count}
      </p>
      {items.length === 0 && <EmptyNote>{none}</EmptyNote>}
      <VirtualList
        ref={ref}
        label={label}
        items={items}
        total={items.length}
        keyOf={({ id }) => id}
        estimate={estimate}
      >
        {children}
      </VirtualList>
    </>
  );
}
