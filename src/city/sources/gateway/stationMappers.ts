import type * as z from 'zod/mini';
import { VISIT_KINDS } from '../../../domain/booking.ts';
import { isDay } from '../../../domain/calendar.ts';
import type { Complete } from '../../../domain/complete.ts';
import { isOneOf } from '../../../domain/isOneOf.ts';
import type { Notice, Platform, Station, StationCase } from '../../../domain/station.ts';
import type { Sitting } from '../../../domain/timetable.ts';
import { cleanText, cleanTexts } from '../../reading/cleanText.ts';
import type { Flaw } from '../../reading/readRows.ts';
import { place, requireText, toUrl } from './mappers.ts';
import type { SentSitting, WireCase, WireNotice, WirePlatform, WireStation } from './wireStation.ts';

/** Maps a station. A row of one of its lists that cannot be read is told as a flaw; the station stays. */
export function toStation(
  wire: z.output<typeof WireStation>,
  flaw: Flaw = () => {},
  sent: unknown = {},
): Complete<Station> {
  const { services } = wire;
  const { place: sentPlace, timetable: sentTimetable } = fieldsOf(sent);
  if (!wire.place && sentPlace != null) flaw('place', 'cannot be read');
  if (sentTimetable != null && !Array.isArray(sentTimetable)) flaw('timetable', 'cannot be read');
  return {
    id: wire.id,
    name: requireText(wire.name, 'name', 'name'),
    townCode: wire.town,
    address: cleanText(wire.address, 'address'),
    place: place(wire.place),
    phone: cleanText(wire.phone, 'name'),
    timetable: rows('timetable', wire.timetable, toSitting, flaw),
    services: services ? once(services.filter(isOneOf(VISIT_KINDS))) : undefined,
    staff: some(once(cleanTexts(wire.staff, 'name'))),
    equipment: some(once(cleanTexts(wire.equipment, 'name'))),
    notices: some(rows('notices', wire.notices, toNotice, flaw)),
    platforms: some(rows('platforms', wire.platforms, toPlatform, flaw)),
    cases: some(rows('cases', wire.cases, toCase, flaw)),
    demonstration: wire.demonstration ?? undefined,
  };
}

const fieldsOf = (sent: unknown): { readonly place?: unknown; readonly timetable?: unknown } =>
  typeof sent === 'object' && sent !== null ? sent : {};

const once = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
const some = <T>(all: readonly T[]): readonly T[] | undefined => (all.length > 0 ? all : undefined);

/** The rows of a list that can be mapped, each one time. */
function rows<W, T>(
  name: string,
  wire: readonly (W | null | undefined)[] | null | undefined,
  map: (row: W) => T,
  flaw: Flaw,
): readonly T[] {
  const seen = new Set<string>();
  return (wire ?? []).flatMap((row, nth) => {
    try {
      if (!row) throw new Error('cannot be read');
      const read = map(row);
      const same = JSON.stringify(read);
      if (seen.has(same)) throw new Error('was there before');
      seen.add(same);
      return [read];
    } catch (cause) {
      flaw(`${name}[${nth}]`, cause instanceof Error ? cause.message : String(cause));
      return [];
    }
  });
}

/** Hours that end before they begin are a mistake of the city: nobody is sent there by them. */
function toSitting({ weekday, from, to }: SentSitting): Sitting {
  if (to <= from) throw new Error('to is not after from');
  return { weekday, from, to };
}

function toNotice({ day, from, to, title, cancelled }: z.output<typeof WireNotice>): Complete<Notice> {
  if (!isDay(day)) throw new Error('day is no day');
  return {
    day,
    from: from ?? undefined,
    to: to ?? undefined,
    title: requireText(title, 'title', 'title'),
    cancelled: cancelled ?? undefined,
  };
}

/** An address that is not http(s) is left out: the platform is named without a link. */
function toPlatform({ name, url }: z.output<typeof WirePlatform>): Platform {
  const safe = toUrl(url);
  return { name: requireText(name, 'name', 'name'), url: safe && /^https?:/.test(safe) ? safe : undefined };
}

const toCase = ({ kind, title, text }: z.output<typeof WireCase>): Complete<StationCase> => ({
  kind: kind ?? undefined,
  title: requireText(title, 'title', 'title'),
  text: requireText(text, 'text', 'paragraph'),
});
