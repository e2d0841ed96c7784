import { useEffect, useRef } from 'react';
import type { useStartPoint } from '../../data/StartPointProvider.tsx';
import type { Town } from '../../domain/place.ts';
import type { Remote } from '../../domain/remote.ts';

type Start = Pick<ReturnType<typeof useStartPoint>, 'chooseTown'>;

/** Starts once from the town that a link names, as soon as the city's towns are there. By default, the start point stays. */
export function useTownOf(
  code: string | undefined,
  towns: Remote<readonly Town[]>,
  { chooseTown }: Start,
): void {
  const started = useRef<string>(undefined);
  const town = towns.state === 'ready' ? towns.answer.value.find((one) => one.code === code) : undefined;
  useEffect(() => {
    if (!town || town.code === started.current) return;
    started.current = town.code;
    chooseTown(town);
  }, [town, chooseTown]);
}
