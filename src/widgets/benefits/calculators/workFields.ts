import { YES_NO } from '../../../domain/calculators/flexibleContribution.ts';
import { CONTRACTS } from '../../../domain/calculators/probation.ts';
import * as words from './fields.texts.ts';
import { type AskedOf, optionsOf } from './fields.ts';

const employerEndings = [
  'noticeGiven',
  'noNotice',
  'mutual-by-employer',
  'redundancy',
  'expiry-not-renewed-by-employer',
  'employer-closed',
  'worker-for-cause',
  'employer-unlawful',
  'unsure',
] as const;
const workerEndings = [
  'worker-resigned',
  'mutual-by-worker',
  'expiry-worker-refused',
  'worker-fault',
] as const;
const otherEndings = ['retired', 'partTime'] as const;

export const severanceFields: AskedOf = () => [
  {
    kind: 'list',
    name: 'ending',
    label: words.severance.ending,
    groups: [
      {
        label: words.severance.groups.employer,
        options: optionsOf(employerEndings, words.severance.endings),
      },
      {
        label: words.severance.groups.worker,
        options: optionsOf(workerEndings, words.severance.endings),
      },
      { label: words.severance.groups.other, options: optionsOf(otherEndings, words.severance.endings) },
    ],
  },
  { kind: 'span', name: 'worked', label: words.severance.worked },
  {
    kind: 'number',
    name: 'averageWage',
    label: words.severance.averageWage,
    hint: words.severance.averageWageHint,
  },
  {
    kind: 'number',
    name: 'lastWage',
    label: words.severance.lastWage,
    when: ({ ending }) => ending === 'noNotice',
  },
];

export const annualLeaveFields: AskedOf = () => [
  { kind: 'number', name: 'workYears', label: words.leave.workYears, hint: words.leave.workYearsHint },
  {
    kind: 'chips',
    name: 'continuous',
    label: words.leave.continuous,
    options: optionsOf(YES_NO, words.leave.yesNo),
  },
  { kind: 'number', name: 'unusedDays', label: words.optional(words.leave.unusedDays) },
  {
    kind: 'number',
    name: 'wage',
    label: words.leave.wage,
    when: ({ unusedDays = '' }) => unusedDays.trim() !== '',
  },
];

export const probationFields: AskedOf = () => [
  {
    kind: 'chips',
    name: 'contract',
    label: words.probation.contract,
    options: optionsOf(CONTRACTS, words.probation.contracts),
  },
  {
    kind: 'span',
    name: 'term',
    label: words.probation.term,
    when: ({ contract }) => contract === 'fixed',
  },
  { kind: 'number', name: 'agreedMonths', label: words.optional(words.probation.agreed) },
  { kind: 'number', name: 'wage', label: words.optional(words.probation.wage) },
];

export const overtimeFields: AskedOf = () => [
  { kind: 'number', name: 'wage', label: words.overtime.wage },
  { kind: 'number', name: 'weekdayHours', label: words.overtime.weekday },
  { kind: 'number', name: 'restDayHours', label: words.overtime.restDay },
  {
    kind: 'number',
    name: 'holidayHours',
    label: words.overtime.holiday,
    hint: words.overtime.holidayHint,
  },
];
