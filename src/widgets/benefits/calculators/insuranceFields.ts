import { BASE_CHOICES, baseLimits, YES_NO } from '../../../domain/calculators/flexibleContribution.ts';
import { RETIREES } from '../../../domain/calculators/retirementPlan.ts';
import * as words from './fields.texts.ts';
import { type AskedOf, isYes, optionsOf, type Setting, yearsBetween } from './fields.ts';

const OLDEST = 80;
const YOUNGEST = 16;
const yearOf = ({ today }: Setting) => Number(today.slice(0, 4));

export const retirementFields: AskedOf = (setting) => [
  {
    kind: 'chips',
    name: 'who',
    label: words.retirement.who,
    options: optionsOf(RETIREES, words.retirement.whos),
  },
  {
    kind: 'month',
    name: 'birth',
    label: words.retirement.birth,
    years: yearsBetween(yearOf(setting) - OLDEST, yearOf(setting) - YOUNGEST),
  },
  {
    kind: 'number',
    name: 'yearsPaid',
    label: words.optional(words.retirement.yearsPaid),
    hint: words.retirement.yearsPaidHint,
  },
];

export const unemploymentFields: AskedOf = (setting) => [
  {
    kind: 'span',
    name: 'contribution',
    label: words.unemployment.contribution,
    hint: words.unemployment.contributionHint,
  },
  {
    kind: 'month',
    name: 'first',
    label: words.unemployment.first,
    hint: words.unemployment.firstHint,
    years: yearsBetween(yearOf(setting) - 2, yearOf(setting) + 1),
  },
];

export const flexibleContributionFields: AskedOf = ({ documents, today }) => {
  const { min, max } = baseLimits(documents, today);
  const limits = { lowest: min, highest: max, own: undefined };
  return [
    {
      kind: 'chips',
      name: 'choice',
      label: words.contribution.choice,
      options: BASE_CHOICES.map((value) => ({
        value,
        label: words.contribution.choices[value](limits[value]),
      })),
    },
    {
      kind: 'number',
      name: 'base',
      label: words.contribution.base,
      hint: min === undefined || max === undefined ? undefined : words.contribution.baseHint(min, max),
      when: ({ choice }) => choice === 'own',
    },
    {
      kind: 'chips',
      name: 'subsidised',
      label: words.contribution.subsidised,
      options: optionsOf(YES_NO, words.contribution.yesNo),
    },
    {
      kind: 'number',
      name: 'monthsUsed',
      label: words.optional(words.contribution.monthsUsed),
      when: isYes('subsidised'),
    },
  ];
};
