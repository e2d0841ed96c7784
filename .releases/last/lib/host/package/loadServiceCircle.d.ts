import type { IconModule, ManifestModule, MountModule } from './modules.js';
/** Stable codes of {@link LoadError}. */
export type LoadErrorCode = 
/** There is no document, as on a server. */
'no-document'
/** `from` has no http(s) address. */
 | 'address-invalid'
/** The entry, or a file that it needs, did not load. */
 | 'entry-unreachable' | 'entry-timeout'
/** The response is not the plugin, such as an error page of the server. */
 | 'entry-invalid'
/** The plugin does not support the version of the contract of these types. */
 | 'contract-unsupported';
/** Why the plugin could not be loaded. */
export declare class LoadError extends Error {
    readonly name = "LoadError";
    readonly code: LoadErrorCode;
    /** The address that failed, as it was given. */
    readonly address: string;
    /** The URL that was asked for. Absent when none was. */
    readonly url: string | undefined;
    constructor(code: LoadErrorCode, address: string, { url, cause }?: {
        url?: string;
        cause?: unknown;
    });
}
export interface LoadOptions {
    /**
     * Address of the deployed plugin: the folder that holds `mount/`, or a file there, such as `mf-manifest.json` or
     * `mount/remoteEntry.js`. Of several addresses the first that works is used.
     */
    readonly from: string | readonly string[];
    /** Milliseconds for one attempt at one address. By default, 8000. */
    readonly timeout?: number;
    /** How many times all addresses are tried again, after a pause that doubles each time. By default, 2. */
    readonly retries?: number;
    /** CSP nonce for the script element. By default, none. */
    readonly nonce?: string;
}
/** The plugin, for any page. It includes its own React. */
export interface ServiceCircle extends MountModule, IconModule, ManifestModule {
}
/**
 * Loads the mount container into the page, with or without module federation there. Calls with the same addresses share
 * one load; after a failure the next call loads again. An unhandled failure does not surface as an error of the page.
 *
 * @throws {LoadError} as a rejection, with the code of the first address
 */
export declare function loadServiceCircle(options: LoadOptions): Promise<ServiceCircle>;
