import { useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { AskRoute, Trip } from '../../domain/travel.ts';
import { useInView } from '../basics/useInView.ts';
import { type Capabilities, useCapabilities } from '../surface/capabilities.tsx';
import { travel } from '../words/travel.texts.ts';
import { routed } from './route.texts.ts';
import { type RouteAsker, routeAsker, wayOf } from './routeAsker.ts';

/**
 * One for each visit, which has capabilities of its own: all its cards share a queue and the answers. These tell where
 * people went, so they end with the visit.
 */
const askers = new WeakMap<Capabilities, RouteAsker>();

function askerOf(visit: Capabilities, route: AskRoute): RouteAsker {
  const asker = askers.get(visit) ?? routeAsker(route);
  askers.set(visit, asker);
  return asker;
}

/** What the route service says of a way, asked only while this can be seen; our estimate until then. */
export function RoutedTrip({ trip, route }: { trip: Trip; route: AskRoute }) {
  const place = useRef<HTMLSpanElement>(null);
  const inView = useInView(place);
  const asker = askerOf(useCapabilities(), route);
  const way = wayOf(trip);
  const latest = useRef(trip);
  useLayoutEffect(() => {
    latest.current = trip;
  });
  const subscribe = useCallback(
    (changed: () => void) => (inView ? asker.watch(way, latest.current, changed) : () => {}),
    [asker, way, inView],
  );
  const known = useSyncExternalStore(subscribe, () => asker.known(way));
  return <span ref={place}>{known ? routed(trip.mode, known) : travel(trip.mode, trip.minutes)}</span>;
}
