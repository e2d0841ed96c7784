import type { UnknownCode } from '../../../domain/cityApi.ts';
import type { Employment, JobDetail } from '../../../domain/job.ts';
import { safeUrl } from '../../../domain/safeUrl.ts';
import { codeText } from '../../reading/cleanText.ts';
import { htmlLine, htmlText, requireLine } from '../../reading/htmlText.ts';
import { isExact, toCount, toText } from '../../reading/looseValues.ts';
import { experienceOfMonths, readEducation, readExperience } from '../../reading/readAsked.ts';
import { readDay } from '../../reading/readDay.ts';
import { readEnd } from '../../reading/readEnd.ts';
import { readPlace } from '../../reading/readPlace.ts';
import type { SourceJob } from '../source.ts';
import { readSalary } from './readSalary.ts';
import { stableId } from './stableId.ts';
import { monthsOfExperience, payLine } from './texts.ts';
import type { WireLocation, WirePosting } from './wire.ts';

/** Types of schema.org. `undefined` marks a known type that is none of our employments. */
const employments: ReadonlyMap<string, Employment | undefined> = new Map([
  ['FULL_TIME', 'fullTime'],
  ['PART_TIME', 'partTime'],
  ['TEMPORARY', 'casual'],
  ['PER_DIEM', 'casual'],
  ['INTERN', 'internship'],
  ['CONTRACTOR', undefined],
  ['VOLUNTEER', undefined],
  ['OTHER', undefined],
]);
const wordOf = (type: string) => type.trim().toUpperCase().replace(/[\s-]/g, '_').slice(0, 40);

/**
 * @param publisher the publisher shown with the ad
 * @throws {Error} if the ad has no title or employer, an id that is not exact, or an end that is no day, so that the row is
 * dropped
 */
export function toJob(wire: WirePosting, publisher: string): SourceJob {
  const title = requireLine(wire.title ?? wire.name, 'title', 'title');
  const employer = requireLine(wire.hiringOrganization, 'hiringOrganization', 'name');
  const location = locationOf(wire.jobLocation);
  const { pay, words } = readSalary(wire.baseSalary, wire.salaryCurrency);
  const end = readEnd(wire.validThrough, 'validThrough');
  const url = wire.url === undefined ? undefined : safeUrl(wire.url);
  return {
    id: identifierOf(wire) ?? stableId([url, title, employer, location.address]),
    title,
    employer,
    pay: pay ?? { kind: 'negotiable' },
    ...location,
    employment: wire.employmentType
      .map((type) => employments.get(wordOf(type)))
      .find((known) => known !== undefined),
    education: readEducation(wire.educationRequirements.join('，')),
    experience: experienceOf(wire),
    tags: [],
    postedOn: readDay(wire.datePosted),
    validUntil: typeof end === 'object' ? end.day : undefined,
    publisher,
    headCount: toCount(wire.totalJobOpenings),
    description: [...wire.description.flatMap(htmlText), ...(words && !pay ? [payLine(words)] : [])],
    requirements: requirementsOf(wire),
    hours: htmlLine(wire.workHours, 'address'),
    contact: contactOf(wire.applicationContact),
    url: url && /^https?:/.test(url) ? url : undefined,
  };
}

export function unknownCodesOf({ employmentType, validThrough }: WirePosting): readonly UnknownCode[] {
  const types = employmentType.map(wordOf).filter((word) => !employments.has(word));
  const isOpenEnd = readEnd(validThrough, 'validThrough') === 'open';
  return [
    ...types.map((code) => ({ field: 'employmentType', code: codeText(code) })),
    ...(isOpenEnd ? [{ field: 'validThrough', code: codeText(String(validThrough)) }] : []),
  ];
}

function identifierOf({ identifier }: WirePosting): string | undefined {
  const value = typeof identifier === 'object' ? identifier.value : identifier;
  if (!isExact(value)) throw new Error('identifier is not exact');
  return htmlLine(toText(value), 'paragraph');
}

function requirementsOf(wire: WirePosting): readonly string[] {
  const { qualifications, educationRequirements, experienceRequirements, skills } = wire;
  const experience = experienceRequirements.flatMap((one) => {
    if (typeof one === 'string') return htmlText(one);
    return one.monthsOfExperience ? [monthsOfExperience(one.monthsOfExperience)] : [];
  });
  return [
    ...[...qualifications, ...educationRequirements].flatMap(htmlText),
    ...experience,
    ...skills.flatMap(htmlText),
  ];
}

function experienceOf({ experienceRequirements: [first] }: WirePosting): SourceJob['experience'] {
  if (first === undefined || typeof first === 'string') return readExperience(first);
  return first.monthsOfExperience === undefined ? undefined : experienceOfMonths(first.monthsOfExperience);
}

function contactOf(wire: WirePosting['applicationContact']): JobDetail['contact'] {
  const [name, phone] = [htmlLine(wire?.name, 'name'), htmlLine(wire?.telephone, 'name')];
  return name || phone ? { name, phone } : undefined;
}

/** The first workplace. The coordinates of schema.org are in WGS-84 by definition. */
function locationOf([first]: WirePosting['jobLocation']): Pick<SourceJob, 'address' | 'place' | 'town'> {
  if (first === undefined || typeof first === 'string') {
    return { address: htmlLine(first, 'address'), place: undefined, town: undefined };
  }
  const { geo } = first;
  return {
    address: addressOf(first) ?? htmlLine(first.name, 'address'),
    place: geo && readPlace(geo.longitude, geo.latitude, undefined, 'WGS-84'),
    town: townOf(first),
  };
}

function addressOf({ address }: WireLocation): string | undefined {
  if (address === undefined || typeof address === 'string') return htmlLine(address, 'address');
  const { addressRegion, addressLocality, streetAddress } = address;
  return htmlLine([addressRegion, addressLocality, streetAddress].filter(Boolean).join(''), 'address');
}

function townOf({ identifier = '', address }: WireLocation): JobDetail['town'] {
  const name = typeof address === 'object' ? htmlLine(address.addressLocality, 'address') : undefined;
  return name && /^\d{9}(?:000)?$/.test(identifier) ? { code: identifier.slice(0, 9), name } : undefined;
}
