import type { AskRoute, Trip } from '../../domain/travel.ts';
import { useLater } from '../basics/useLater.ts';
import { useCapabilities } from '../surface/capabilities.tsx';
import { travel } from '../words/travel.texts.ts';

// Only hosts with a route service need this code. Where it does not load, the estimate stays.
const load = () => import(/* webpackChunkName: 'route' */ './RoutedTrip.tsx');

/** How long a way takes: what the host's route service says while the text is in view, else our estimate. */
export function TripText({ trip }: { trip: Trip }) {
  const { route } = useCapabilities();
  return route ? <Routed trip={trip} route={route} /> : travel(trip.mode, trip.minutes);
}

function Routed(props: { trip: Trip; route: AskRoute }) {
  const later = useLater(load);
  const { mode, minutes } = props.trip;
  return later.state === 'ready' ? <later.value.RoutedTrip {...props} /> : travel(mode, minutes);
}
