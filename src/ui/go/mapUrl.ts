import gcoord from 'gcoord';
import type { Place } from '../../domain/place.ts';
import type { TravelMode } from '../../domain/travel.ts';

/** 高德 knows no electric bicycle; its ways are those of a bicycle. */
const MODES: Readonly<Record<TravelMode, string>> = {
  walk: 'walk',
  ride: 'ride',
  ebike: 'ride',
  transit: 'bus',
};
/** A longer name makes a QR code too fine for the camera of a cheap phone. */
const MAX_NAME = 24;

/**
 * The address that shows the way to a place in the map of a phone: the app 高德 where it is installed, else its page. It
 * holds nothing of the resident; the phone itself knows where it is.
 *
 * @see https://lbs.amap.com/api/uri-api/guide/travel/route
 */
export function mapUrl(to: Place, name: string, mode: TravelMode): string {
  const [lng, lat] = gcoord.transform([to.lng, to.lat], gcoord.WGS84, gcoord.GCJ02);
  // A comma would end the name.
  const named = [...name.replaceAll(',', '，')].slice(0, MAX_NAME).join('');
  const query = new URLSearchParams({
    to: `${lng.toFixed(6)},${lat.toFixed(6)},${named}`,
    mode: MODES[mode],
    coordinate: 'gaode',
    src: 'service-circle',
    callnative: '1',
  });
  // 高德 shows a plus sign as it is.
  return `https://uri.amap.com/navigation?${query.toString().replaceAll('+', '%20')}`;
}
