/**
 * The valid name that is closest to an invalid one, for an error message. Ignores case.
 *
 * @returns the first of the closest names, or `undefined` when every name differs in more than a third of its letters
 */
export declare function nearestName<Name extends string>(given: string, names: readonly Name[]): Name | undefined;
