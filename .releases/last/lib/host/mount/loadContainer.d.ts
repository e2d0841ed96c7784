/** A container of module federation: the global that its script sets. */
export interface Container {
    init(shared: object): unknown;
    get(name: string): Promise<() => unknown>;
}
/** A script did not load. */
export declare class ScriptError extends Error {
    readonly name = "ScriptError";
}
/**
 * Runs the script of the mount container, then restores the previous value of the global that the script sets.
 * Resolves to `undefined` when the script is not a container.
 *
 * @param nonce CSP nonce for the script element
 * @param timeout in milliseconds. By default, 15 000
 * @throws {ScriptError} as a rejection, when the script does not load in time
 */
export declare function loadContainer(url: string, nonce: string | undefined, timeout?: number): Promise<Container | undefined>;
/** Removes the script elements of pending chunks: another attempt would otherwise wait for them. */
export declare function forgetPending(): void;
