import type { BoardDay, BoardEntry } from '../../../domain/monthBoard.ts';
import { rangeText } from '../../words/range.texts.ts';
import { hoursText } from '../../words/staffing.texts.ts';
import { visits } from '../booking/texts.ts';
import { monthBoard as texts } from './texts.ts';

const bare = (time: string) => time.replace(/^0/, '');

/** 14:00–15:00, 14:00, 至 15:00, or nothing. */
function timeOf({ from, to }: BoardEntry): string {
  if (to === undefined) return bare(from ?? '');
  return from === undefined ? texts.until(bare(to)) : rangeText(bare(from), bare(to));
}

/** What happens, without its time. A visit is named by its kind, because its title may be long. */
export const entryTitle = (entry: BoardEntry): string =>
  entry.kind === 'visit' ? texts.visit(visits[entry.visit].name) : entry.title;

/** How a line is written. By default, on one line and without places. */
interface How {
  /** Says how many places a visit has left, for what is read while it is true. */
  readonly places?: boolean;
  /** Breaks the line after each time, for a narrow field. */
  readonly breaks?: boolean;
}

/** What happens, with its time, and that it is called off. */
export function entryText(entry: BoardEntry, { places = false, breaks = false }: How = {}): string {
  return [
    entry.kind !== 'visit' && entry.cancelled && texts.cancelled,
    timeOf(entry),
    [entryTitle(entry), places && entry.kind === 'visit' && texts.left(entry.left)].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join(breaks ? '\n' : ' ');
}

/** The staff hours of a day and what else happens, one line each. */
export const dayLines = ({ sittings, entries }: BoardDay, how: How = {}): readonly string[] => [
  ...(sittings.length > 0 ? [sitsText(sittings, how)] : []),
  ...entries.map((entry) => entryText(entry, how)),
];

const sitsText = (sittings: BoardDay['sittings'], { breaks = false }: How): string =>
  breaks
    ? [texts.sits, ...sittings.map((one) => hoursText([one]))].join('\n')
    : texts.sitsAt(hoursText(sittings));

/**
 * The entries that have room in a small field, in order, and how many are left out: visits first, because there are some
 * on most days.
 */
export function entriesInRoom(
  entries: readonly BoardEntry[],
  room: number,
): { readonly shown: readonly BoardEntry[]; readonly more: number } {
  const rank = ({ kind }: BoardEntry) => (kind === 'visit' ? 1 : 0);
  const chosen = new Set([...entries].sort((a, b) => rank(a) - rank(b)).slice(0, room));
  return { shown: entries.filter((entry) => chosen.has(entry)), more: entries.length - chosen.size };
}

/** Tells the entries of a day apart. */
export const keyOf = (entry: BoardEntry): string =>
  JSON.stringify([entry.kind, entry.from, entry.to, ...namesOf(entry)]);

const namesOf = (entry: BoardEntry): readonly (string | boolean)[] => {
  if (entry.kind === 'visit') return [entry.visit];
  return entry.kind === 'event' ? [entry.id] : [entry.title, entry.cancelled];
};
