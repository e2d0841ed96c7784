import { useState } from 'react';
import { useCity } from '../CityProvider.tsx';
import { useWork } from '../WorkProvider.tsx';
import { type Desk, openDesk } from './desk.ts';

/** The desk of the member of staff who is logged in. */
export function useDesk(): Desk {
  const api = useCity();
  const { place } = useWork();
  const [desk] = useState(() => {
    place.desk ??= openDesk(api);
    return place.desk;
  });
  return desk;
}
