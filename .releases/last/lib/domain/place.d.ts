/** A point on the map in WGS-84 degrees. All code except the boundary uses only this datum. */
export interface Place {
    readonly lng: number;
    readonly lat: number;
}
/** Coordinate systems in use in China. GCJ-02 differs from WGS-84 by up to about 500 m, BD-09 by a further 500 m. */
export declare const DATUMS: readonly ['WGS-84', 'GCJ-02', 'BD-09'];
export type Datum = (typeof DATUMS)[number];
/** A point from outside, in its own datum. The boundary converts it to a {@link Place}. */
export interface PlaceInDatum extends Place {
    readonly datum: Datum;
}
/** A 街道 or 镇: its national code (9 digits), its name, and one settlement point in it. */
export interface Town {
    readonly code: string;
    readonly name: string;
    readonly point: Place;
}
/** Straight-line distance in metres (haversine, mean earth radius). */
export declare function metresBetween(a: Place, b: Place): number;
/** Bearing from `a` to `b` in radians, 0 is north, clockwise. */
export declare function bearing(a: Place, b: Place): number;
/** Rounds a point to about 100 m, so that the exact position of a home is never sent or stored. */
export declare function blur(place: Place): Place;
