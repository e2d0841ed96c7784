import type { Job, JobDetail } from './job.ts';
import type { Pay } from './pay.ts';
import * as words from './sameAd.texts.ts';
import { normalise } from './searchText.ts';

/**
 * What two listings of the same ad have in common: title, employer, employment, town, address and pay, however they
 * are written. An ad that is shown twice does less harm than one that is lost:
 *
 * - Where no address tells the place, only the same text does, or the same publisher and id.
 * - Full-time and part-time are two ads, and so is one that does not say which it is.
 */
export function sameAdKey(job: Job | JobDetail): string {
  const address = streetOf(job);
  const facts = [titleOf(job), normalise(job.employer), job.employment ?? '', job.town?.code ?? ''];
  return [...facts, payKey(job.pay), address || textOf(job) || `${job.publisher}~${job.id}`].join('|');
}

/** A title longer than this is no title, and is compared as it is. */
const MAX_TITLE = 200;

/** The title without what only praises the ad or says once more where it is. */
function titleOf({ title, town, address = '' }: Job): string {
  if (title.length > MAX_TITLE) return normalise(title);
  const where = normalise(`${town?.name ?? ''}${address.slice(0, MAX_TITLE)}`);
  const left = title
    .normalize('NFKC')
    .toLowerCase()
    .split(words.titleParts)
    .map((part) => part.replace(words.decorations, ''))
    .filter((part) => !words.onlyDecoration.test(part) && !isPlaceIn(where, part))
    .join('');
  return left || normalise(title);
}

/** 夏阳 and 夏阳街道 are places in 夏阳街道公园路1号. */
const isPlaceIn = (where: string, part: string) =>
  part.length > 1 &&
  where.includes(part) &&
  words.placeEnds.some((end) => part.endsWith(end) || where.includes(`${part}${end}`));

/** The address from the street on; empty where it names no more than the town. */
function streetOf({ address = '', town }: Job): string {
  const inDistrict = normalise(address).replace(words.region, '');
  const stem = normalise(town?.name ?? '').replace(words.townEnd, '');
  const inTown = inDistrict.slice(stem.length);
  return stem && inDistrict.startsWith(stem) && words.townStart.test(inTown)
    ? inTown.replace(words.townStart, '')
    : inDistrict;
}

function textOf(job: Job | JobDetail): string {
  return 'description' in job ? normalise([...job.description, ...job.requirements].join('')) : '';
}

/** 4001 and 4999 are how some write "above 4000" and "below 5000". By the hour or day one 元 is a difference. */
function payKey(pay: Pay): string {
  if (pay.kind !== 'range') return pay.kind;
  const { min, max, unit } = pay;
  const bounds = unit === 'month' || unit === 'year' ? [round(min), round(max)] : [min, max];
  return [...bounds, unit].join('-');
}

/** To the next ten where it is one off. */
function round(amount: number): number {
  const ten = Math.round(amount / 10) * 10;
  return Math.abs(amount - ten) <= 1 ? ten : amount;
}
