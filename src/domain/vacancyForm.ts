import { addDays, type Day, isDay } from './calendar.ts';
import { isOneOf } from './isOneOf.ts';
import { EMPLOYMENTS, type JobDetail } from './job.ts';
import { PAY_UNITS, type Pay } from './pay.ts';
import { personMistakes } from './person.ts';
import type { RequestId } from './request.ts';
import type { VacancyDraft } from './vacancy.ts';
import { besideNumbers } from './vacancyForm.texts.ts';

/** What an employer types: first what the law requires of an ad, then whom the station may ask. */
export const VACANCY_FIELDS = [
  'employer',
  'title',
  'headCount',
  'employment',
  'description',
  'requirements',
  'townCode',
  'address',
  'payMin',
  'payMax',
  'payUnit',
  'validUntil',
  'name',
  'phone',
] as const;
export type VacancyField = (typeof VACANCY_FIELDS)[number];

/** The text of a field; empty where nothing was typed. */
export type VacancyTexts = (field: VacancyField) => string;

/** The most signs that a city takes of a line, and of the paragraphs of a field. */
export const VACANCY_LENGTHS = { line: 200, words: 2000 } as const;
const MOST_PEOPLE = 10_000;
const MOST_PAY = 10_000_000;
/** An ad stands for half a year at most, and for a month where nobody says otherwise. */
export const VALID_DAYS = { usual: 30, most: 183 } as const;

/** A whole or broken number that somebody typed, with what people write beside it; `undefined` for anything else. */
function numberIn(typed: string, most: number): number | undefined {
  const plain = typed.normalize('NFKC').replace(besideNumbers, '');
  const number = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(number) && number > 0 && number <= most ? number : undefined;
}

/** More paragraphs of a field than a city takes. */
const TOO_MANY_LINES = 51;

/** The paragraphs of a field. Of too many, the last ones are one, so that nothing is lost. */
function linesOf(typed: string): readonly string[] {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < TOO_MANY_LINES) return lines;
  const whole = TOO_MANY_LINES - 2;
  return [...lines.slice(0, whole), lines.slice(whole).join(' ')];
}

function payOf(of: VacancyTexts): Extract<Pay, { kind: 'range' }> | undefined {
  const min = numberIn(of('payMin'), MOST_PAY);
  const max = of('payMax').trim() === '' ? min : numberIn(of('payMax'), MOST_PAY);
  const unit = PAY_UNITS.find((one) => one === of('payUnit'));
  if (min === undefined || max === undefined || max < min || !unit) return undefined;
  return { kind: 'range', min, max, unit };
}

const isEmployment = isOneOf(EMPLOYMENTS);
const employmentOf = (of: VacancyTexts) => [of('employment')].find(isEmployment);

function headCountOf(of: VacancyTexts): number | undefined {
  const count = numberIn(of('headCount'), MOST_PEOPLE);
  return count !== undefined && Number.isInteger(count) ? count : undefined;
}

function validUntilOf(of: VacancyTexts, today: Day): Day | undefined {
  const day = of('validUntil');
  return isDay(day) && day >= today && day <= addDays(today, VALID_DAYS.most) ? day : undefined;
}

/**
 * The fields that are empty or cannot be right, in their order. Without one of them an ad may not be published.
 *
 * @see 人力资源市场暂行条例 第24条: the employer, the head count, the conditions, the work, the place, the pay
 */
export function lackingIn(of: VacancyTexts, today: Day): readonly VacancyField[] {
  const person = { name: of('name').trim(), phone: of('phone').trim() };
  const wrongPerson = personMistakes(person);
  const right: Readonly<Record<VacancyField, boolean>> = {
    employer: of('employer').trim() !== '',
    title: of('title').trim() !== '',
    headCount: headCountOf(of) !== undefined,
    employment: employmentOf(of) !== undefined,
    description: linesOf(of('description')).length > 0,
    requirements: linesOf(of('requirements')).length > 0,
    // The address says where it is; the town only helps to find it.
    townCode: true,
    address: of('address').trim() !== '',
    payMin: payOf(of) !== undefined,
    payMax: true,
    payUnit: true,
    validUntil: validUntilOf(of, today) !== undefined,
    name: !wrongPerson.includes('name'),
    phone: !wrongPerson.includes('phone'),
  };
  return VACANCY_FIELDS.filter((field) => !right[field]);
}

/** The vacancy that is sent; `undefined` where something lacks. */
export function toVacancy(of: VacancyTexts, requestId: RequestId, today: Day): VacancyDraft | undefined {
  const [pay, headCount, employment] = [payOf(of), headCountOf(of), employmentOf(of)];
  if (!pay || headCount === undefined || !employment || lackingIn(of, today).length > 0) return undefined;
  return {
    requestId,
    contact: { name: of('name').trim(), phone: of('phone').trim() },
    employer: of('employer').trim(),
    title: of('title').trim(),
    headCount,
    requirements: linesOf(of('requirements')),
    description: linesOf(of('description')),
    address: of('address').trim(),
    townCode: of('townCode') || undefined,
    pay,
    employment,
    validUntil: of('validUntil'),
  };
}

/**
 * The vacancy as residents will see it, as far as it is filled in.
 *
 * @param publisher who will publish it
 */
export function toAd(of: VacancyTexts, today: Day, publisher: string, townName?: string): JobDetail {
  const code = of('townCode');
  return {
    id: 'vacancy',
    title: of('title').trim(),
    employer: of('employer').trim(),
    pay: payOf(of) ?? { kind: 'negotiable' },
    employment: employmentOf(of),
    town: code && townName ? { code, name: townName } : undefined,
    address: of('address').trim() || undefined,
    tags: [],
    postedOn: today,
    validUntil: validUntilOf(of, today),
    publisher,
    headCount: headCountOf(of),
    description: linesOf(of('description')),
    requirements: linesOf(of('requirements')),
  };
}
