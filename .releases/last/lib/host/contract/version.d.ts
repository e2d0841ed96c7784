/** Version of the plugin, as in package.json. */
export declare const version: string;
/** Major versions of the contract that this build supports. */
export declare const api: {
    readonly min: 1;
    readonly max: 1;
};
