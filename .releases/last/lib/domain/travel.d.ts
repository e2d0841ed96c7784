import { type Place } from './place.js';
/** 步行, 骑行, 电动车, 公交. */
export declare const TRAVEL_MODES: readonly ['walk', 'ride', 'ebike', 'transit'];
export type TravelMode = (typeof TRAVEL_MODES)[number];
/** The rings of the circle, in minutes. */
export declare const RINGS: readonly [5, 10, 15];
/** The minutes that a search can be limited to: the rings, and one step beyond them. */
export declare const REACHES: readonly [5, 10, 15, 30];
/** The radius of the service circle, in minutes. */
export declare const REACH_MINUTES = 15;
/** A way to a place. */
export interface Trip {
    /** How one travels in the end: `walk` where a bus would not be quicker. */
    readonly mode: TravelMode;
    /** Estimated minutes, rounded up, at least 1. */
    readonly minutes: number;
    readonly from: Place;
    readonly to: Place;
}
/** What a route service says of a way. */
export interface Route {
    /** Whole minutes, at least 1. */
    readonly minutes: number;
    /** The length of the way. Absent when the service does not say it. */
    readonly metres?: number;
}
/** Asks a route service. Resolves to `null` where it knows no way, gives no answer in time or answers nonsense. */
export type AskRoute = (from: Place, to: Place, mode: TravelMode, signal: AbortSignal) => Promise<Route | null>;
/** Estimated minutes from one place to another, not rounded; for drawing. */
export declare function exactMinutes(from: Place, to: Place, mode: TravelMode): number;
/** Estimated minutes from one place to another, rounded up, at least 1; for text. */
export declare function travelMinutes(from: Place, to: Place, mode: TravelMode): number;
/** The way from one place to another; by bus only where it is quicker than walking. */
export declare function tripBetween(from: Place, to: Place, mode: TravelMode): Trip;
/**
 * The straight-line radius in whole metres that a resident reaches in `minutes`. Rounded down: no place inside takes a
 * minute more.
 */
export declare function reachMetres(minutes: number, mode: TravelMode): number;
