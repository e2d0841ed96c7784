import { type Day, isDay } from '../../src/domain/calendar.ts';
import { DATUMS, type Place } from '../../src/domain/place.ts';
import { inWgs84 } from './geo.ts';
import { Problem } from './problem.ts';

const number = /^-?\d+(\.\d+)?$/;

/** Reads the query of a request strictly: an unknown or invalid parameter is a 400 that names it. */
export interface Params {
  text(name: string): string | undefined;
  texts(name: string): readonly string[];
  choice<T extends string>(name: string, from: readonly T[]): T | undefined;
  choices<T extends string>(name: string, from: readonly T[]): readonly T[];
  /** An integer between the limits. */
  integer(name: string, least: number, most: number): number | undefined;
  integers(name: string, least: number, most: number): readonly number[];
  /** A day in Shanghai. */
  day(name: string): Day | undefined;
  /** `name=lng,lat` in the datum that `datum` names; by default WGS-84. */
  place(name: string): Place | undefined;
}

/** @param known all parameters of the call */
export function readParams(url: string, known: readonly string[]): Params {
  const query = new URL(url).searchParams;
  const wrong = (field: string, detail: string) => new Problem(400, `${field}: ${detail}`, { field });
  for (const name of query.keys()) {
    if (!known.includes(name)) throw wrong(name, 'no such parameter');
  }

  const texts = (name: string) => query.getAll(name).filter((value) => value !== '');
  const single = <T>(name: string, values: readonly T[]): T | undefined => {
    if (values.length > 1) throw wrong(name, 'given more than once');
    return values[0];
  };
  const choices = <T extends string>(name: string, from: readonly T[]): readonly T[] =>
    texts(name).map((value) => {
      const choice = from.find((known) => known === value);
      if (choice === undefined) throw wrong(name, `expected one of ${from.join(', ')}`);
      return choice;
    });
  const wholes = (name: string, least: number, most: number) =>
    texts(name).map((value) => {
      const whole = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      if (!(whole >= least && whole <= most)) {
        throw wrong(name, `expected a whole number from ${least} to ${most}`);
      }
      return whole;
    });

  return {
    texts,
    choices,
    integers: wholes,
    text: (name) => single(name, texts(name)),
    choice: (name, from) => single(name, choices(name, from)),
    integer: (name, least, most) => single(name, wholes(name, least, most)),
    day(name) {
      const value = single(name, texts(name));
      if (value !== undefined && !isDay(value)) throw wrong(name, 'expected a day such as 2026-11-23');
      return value;
    },
    place(name) {
      const datum = single('datum', choices('datum', DATUMS)) ?? 'WGS-84';
      const value = single(name, texts(name));
      if (value === undefined) return undefined;
      const [lng, lat, ...rest] = value
        .split(',')
        .map((part) => (number.test(part) ? Number(part) : Number.NaN));
      if (
        lng === undefined ||
        lat === undefined ||
        rest.length > 0 ||
        !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)
      ) {
        throw wrong(name, 'expected lng,lat in degrees');
      }
      return inWgs84({ lng, lat, datum });
    },
  };
}
