import type { Mounted } from './types.js';
/** The arguments of `mount`, unchecked. */
export interface UncheckedProps {
    readonly host: unknown;
    readonly widget?: unknown;
    readonly goOn?: unknown;
    readonly fresh?: unknown;
    /** Names of other props that the host gave, which there are not. */
    readonly others?: readonly string[];
}
/** The props that there are. */
export declare const PROP_NAMES: readonly ['host', 'widget', 'goOn', 'fresh'];
/** What `mount` returns, for callers whose props are unchecked too. */
export interface MountedUnchecked extends Mounted {
    update(next: unknown): void;
}
export declare const isObject: (value: unknown) => value is object;
/**
 * Reads a field of an object. Throws when the getter throws. A function is bound to the object, because a host may be
 * an instance of a class. A property that the page added to `Object.prototype` counts as absent.
 */
export declare function fieldOrThrow(host: object, name: PropertyKey): unknown;
/** Reads a field of any value. A field that throws counts as absent. */
export declare function fieldOf(given: unknown, name: string): unknown;
/** The names of an object's fields beside the known ones; none when they cannot be read. */
export declare function othersIn(given: unknown, known: readonly string[]): readonly string[];
/** The CSP nonce of an unchecked context, for elements that exist before it is parsed. */
export declare function nonceOf(host: unknown): string | undefined;
/** `report` of an unchecked context. */
export declare function reportOf(host: unknown): ((problem: unknown) => unknown) | undefined;
