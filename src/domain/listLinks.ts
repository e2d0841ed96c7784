import { COURSE_FILTERS } from './course.ts';
import { EVENT_KINDS } from './event.ts';
import { isOneOf } from './isOneOf.ts';
import type { ScreenExtras } from './screens.ts';
import { TRAVEL_MODES } from './travel.ts';

type Jobs = ScreenExtras['jobs'];
type Policies = ScreenExtras['policies'];
type Training = ScreenExtras['training'];
type Events = ScreenExtras['events'];

/** Longer words and values are left out, and so are more values of a filter. */
const MOST = { characters: 60, values: 20, filters: 20 } as const;
/** What may be the name of a filter: the list itself knows which there are. */
const FILTER = /^[a-z]{1,20}$/i;
const OWN = ['q', 'within', 'town'];
/** The number of a phone or of a person, which no link carries. */
const LONG_NUMBER = /\d{7}/;

/** What is set on a list of jobs, as a link carries it: `q=保洁&within=15-walk&town=310118001&tags=meals`. */
export function jobsQuery({ words, within, town, choices = {} }: Jobs): string {
  const query = new URLSearchParams(policiesQuery({ words }));
  if (within) query.set('within', `${within.minutes}-${within.mode}`);
  if (town !== undefined) query.set('town', town);
  for (const [name, values = []] of Object.entries(choices))
    for (const value of values) query.append(name, value);
  return query.toString();
}

/** Reads what {@link jobsQuery} writes. What is unknown or wrong is left out, because the author is unknown. */
export function readJobsQuery(text: string): Jobs {
  const query = new URLSearchParams(text);
  const [minutes, mode] = query.get('within')?.split('-') ?? [];
  const travelMode = TRAVEL_MODES.find((known) => known === mode);
  const town = query.get('town') ?? '';
  const names = [...new Set(query.keys())].filter((name) => FILTER.test(name) && !OWN.includes(name));
  const choices = names.slice(0, MOST.filters).flatMap((name) => {
    const values = query.getAll(name).filter(isLine);
    return values.length > 0 && values.length <= MOST.values ? [[name, values] as const] : [];
  });
  return {
    ...readPoliciesQuery(text),
    ...(travelMode &&
      /^[1-9]\d?$/.test(minutes ?? '') && { within: { minutes: Number(minutes), mode: travelMode } }),
    ...(/^\d{9}$/.test(town) && { town }),
    ...(choices.length > 0 && { choices: Object.fromEntries(choices) }),
  };
}

/** What is searched among the policies, as a link carries it: `q=失业`. */
export const policiesQuery = ({ words = '' }: Policies): string =>
  areWords(words) ? new URLSearchParams({ q: words }).toString() : '';

/** Reads what {@link policiesQuery} writes. */
export function readPoliciesQuery(text: string): Policies {
  const words = new URLSearchParams(text).get('q') ?? '';
  return areWords(words) ? { words } : {};
}

const areWords = (text: string): boolean => isLine(text) && !LONG_NUMBER.test(text);

/** What the courses are limited to, as a link carries it: `only=free`. */
export const trainingQuery = ({ only = [] }: Training): string => listed('only', only);

/** Reads what {@link trainingQuery} writes. */
export const readTrainingQuery = (text: string): Training => ({
  only: new URLSearchParams(text).getAll('only').filter(isOneOf(COURSE_FILTERS)),
});

/** The kinds of events, as a link carries them: `kinds=jobFair`. */
export const eventsQuery = ({ kinds = [] }: Events): string => listed('kinds', kinds);

/** Reads what {@link eventsQuery} writes. */
export const readEventsQuery = (text: string): Events => ({
  kinds: new URLSearchParams(text).getAll('kinds').filter(isOneOf(EVENT_KINDS)),
});

const listed = (name: string, values: readonly string[]) =>
  new URLSearchParams(values.map((value) => [name, value])).toString();

/** Whether a text is a line that people see. */
const isLine = (text: string): boolean =>
  text !== '' && text.length <= MOST.characters && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text);
