/** How texts name the place: the city whose rules hold, and the district in which people live. */
export interface PlaceNames {
  readonly city: string;
  readonly district: string;
}

/** The names for a configuration that gives none. */
export const QINGPU: PlaceNames = { city: '上海', district: '青浦' };
