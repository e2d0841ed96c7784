import type { Place } from '../../domain/place.ts';
import type { TravelMode } from '../../domain/travel.ts';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { mapUrl } from './mapUrl.ts';
import { map as texts } from './texts.ts';

interface Props {
  readonly to: Place;
  /** What stands at the end of the way. */
  readonly name: string;
  /** By default, on foot. */
  readonly mode?: TravelMode;
}

/** Shows the way in the map of the resident's phone; on a device that many people use, by a QR code. */
export function MapLink({ to, name, mode = 'walk' }: Props) {
  const { interactive } = useSurface();
  return interactive && <ExternalLink url={mapUrl(to, name, mode)}>{texts.way}</ExternalLink>;
}
