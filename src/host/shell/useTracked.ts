import { useEffect } from 'react';
import { type Destination, isDetail, isLinked } from '../../domain/screens.ts';
import type { HostCalls } from '../contract/hostCalls.ts';

/** Tracks which screen is shown and which published item was opened; never the id of personal data. */
export function useTracked(current: Destination, { track }: HostCalls): void {
  const { kind } = current;
  const id = 'id' in current ? current.id : undefined;
  useEffect(() => track({ type: 'shown', screen: kind }), [track, kind]);
  useEffect(() => {
    if (id !== undefined && isDetail(kind) && isLinked(kind)) track({ type: 'opened', kind, id });
  }, [track, kind, id]);
}
