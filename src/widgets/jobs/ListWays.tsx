import { linkTo, readLink } from '../../domain/deepLinks.ts';
import { JOB_FILTERS, knownChoices } from '../../domain/jobFilters.ts';
import type { JobFacets } from '../../domain/jobSearch.ts';
import type { Destination } from '../../domain/screens.ts';
import type { StartPoint } from '../../domain/startPoint.ts';
import type { TravelMode } from '../../domain/travel.ts';
import { HandOverButton } from '../../ui/go/HandOverButton.tsx';
import { ShareButton } from '../../ui/go/ShareButton.tsx';
import { fromText } from '../../ui/startPoint/texts.ts';
import type { Filters } from './filters/filters.ts';
import { valueName } from './filters/SetFilters.tsx';
import { jobs as texts } from './texts.ts';

export interface ListWaysProps {
  readonly filters: Filters;
  /** Names the values that a city names itself. */
  readonly facets?: JobFacets;
  readonly startPoint?: StartPoint;
  readonly mode: TravelMode;
}

/** Passes a list of jobs on: to the resident's own phone from a device of many people, else to others. */
export function ListWays({ filters, facets, startPoint, mode }: ListWaysProps) {
  const to = listOf(filters, startPoint, mode);
  const { words, within, town } = to;
  const choices = knownChoices(to.choices ?? {});
  const set = [
    words,
    within && texts.within(within.minutes),
    ...JOB_FILTERS.flatMap((name) =>
      (choices[name] ?? []).map((value: string) => valueName(name, value, facets)),
    ),
  ].filter((one) => one !== undefined);
  const title = [texts.title, ...set].join(' · ');
  const text = town && startPoint ? `${title}\n${fromText(startPoint)}` : title;
  return (
    <>
      <ShareButton card={{ title, text, destination: to }} />
      <HandOverButton to={to} />
    </>
  );
}

/** The list as its link opens it: what a link does not carry is not handed on either. */
function listOf(
  { text, withinMinutes, sort: _, ...choices }: Filters,
  startPoint: StartPoint | undefined,
  mode: TravelMode,
): Extract<Destination, { kind: 'jobs' }> {
  const list: Destination = {
    kind: 'jobs',
    words: text,
    choices,
    ...(withinMinutes !== undefined && { within: { minutes: withinMinutes, mode } }),
    // The town is one of a public list; a position is a person's own.
    ...(startPoint?.kind === 'town' && { town: startPoint.town.code }),
  };
  const read = readLink(linkTo(list) ?? '');
  return read?.kind === 'jobs' ? read : { kind: 'jobs' };
}
