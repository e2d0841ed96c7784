import { nearestName } from '../../domain/nearestName.ts';
import { problemOf } from './problem.ts';
import { reportToHost } from './reportToHost.ts';

/** A name that this version does not have. Another version may have it, so it is left out without an error. */
export interface UnknownName {
  /** `destination.kind`, or the path of an unknown field */
  readonly field: string;
  readonly given: string;
  /** The known name with the most similar spelling. Absent when none is similar. */
  readonly nearest?: string;
  /** For a field without a nearest name: the fields that there are. */
  readonly known?: readonly string[];
}

/** An unknown field, with the right name or else all of them. */
export function unknownField(path: string, name: string, known: readonly string[]): UnknownName {
  const nearest = nearestName(name, known);
  return { field: path, given: name, ...(nearest === undefined ? { known } : { nearest }) };
}

/** Props that there are not, by their names. */
export const unknownProps = (names: readonly string[], known: readonly string[]): readonly UnknownName[] =>
  names.map((name) => unknownField(`props.${name}`, name, known));

/**
 * Creates a function that reports unknown names. It reports only when they have changed, because a host updates often.
 *
 * @param host returns the context, or whatever has `report`, at the moment of the report
 */
export function unknownReporter(host: () => unknown): (names: readonly UnknownName[]) => void {
  let last = '';
  return (names) => {
    const all = JSON.stringify(names);
    if (all === last) return;
    last = all;
    for (const { field, ...cause } of names) reportToHost(host(), problemOf('name-unknown', field, cause));
  };
}
