import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, factsOf } from '../../../src/domain/benefits/answers.ts';
import { type FactDefinition, type Facts, factsIn } from '../../../src/domain/eligibility/condition.ts';
import { isAnswer } from '../../../src/domain/eligibility/derive.ts';
import { followingFrom } from '../../../src/domain/eligibility/following.ts';
import { times } from '../../prove.ts';
import { coherent } from '../eligibility/coherent.ts';
import { rules, vocabulary } from '../eligibility/rules.ts';
import { ask, home, judged, ruleOf, truthOf } from './interview.ts';

const TODAY = '2026-11-25';
const questions = vocabulary.filter((one) => one.ask);
const definitionOf = new Map(vocabulary.map((one) => [one.fact, one]));

describe('the end of the last job', () => {
  const lost = [ruleOf('sh-ui-claim-rules'), ruleOf('cn-severance')];

  it.each([
    ['redundancy', false],
    ['worker-resigned', true],
  ])('is asked for once, and says both: %s', (terminationKind, voluntary) => {
    for (const about of [lost, lost.toReversed(), lost.slice(0, 1), lost.slice(1)]) {
      const { asked, answers } = ask(about, { terminationKind }, home, TODAY);
      expect(asked).toContain('terminationKind');
      expect(asked).not.toContain('separationVoluntary');
      expect(factsOf(answers, vocabulary, TODAY).separationVoluntary).toBe(voluntary);
    }
  });

  it('is asked for in the plainer words where nobody knows the kind, or the kind does not say it', () => {
    for (const truth of [{ separationVoluntary: false }, { terminationKind: 'worker-for-cause' }]) {
      const { asked } = ask(lost.slice(0, 1), truth, home, TODAY);
      expect(asked.indexOf('separationVoluntary')).toBeGreaterThan(asked.indexOf('terminationKind'));
    }
  });

  it('counts as the kind says, when the plainer answer was another one before', () => {
    const before = { separationVoluntary: true, uiContribMonths: 24, uiLastInsured: 'shanghai' };
    const [rule] = lost;
    expect(rule && judged(rule, before, TODAY).verdict).toBe('ineligible');
    const after = factsOf({ ...before, terminationKind: 'redundancy' }, vocabulary, TODAY);
    expect(after.separationVoluntary).toBe(false);
    expect(factsOf({ ...before, terminationKind: null }, vocabulary, TODAY).separationVoluntary).toBe(true);
  });
});

const numbers = [0, 1, 3, 6, 12, 24, 45];
/** What is true of somebody; the birthday is known of half of them. */
const truths = fc
  .record(
    Object.fromEntries(
      questions.map(({ fact, type, values }) => [
        fact,
        type === 'bool'
          ? fc.boolean()
          : type === 'date'
            ? fc.constantFrom('1971-12-01', undefined)
            : fc.constantFrom(...(values ?? numbers)),
      ]),
    ),
  )
  .map(coherent);

/** The questions of a path whose answers the other answers say as well. */
function askedTwice(asked: readonly string[], answers: Answers): readonly string[] {
  const known = asked.filter((fact) => answers[fact] != null);
  return known.filter((fact, nth) => {
    const before = Object.fromEntries(known.slice(0, nth).map((one) => [one, answers[one]]));
    const definition = definitionOf.get(fact);
    return definition && followingFrom(factsOf(before, vocabulary, TODAY), definition) !== undefined;
  });
}

describe('no two questions of a path ask for the same', () => {
  it(`in the paths of ${times(60)} people through all policies, at home and at an employer`, () => {
    fc.assert(
      fc.property(truths, fc.boolean(), (facts: Facts, employer) => {
        const { asked, answers } = ask(rules, truthOf(facts, TODAY), { ...home, employer }, TODAY);
        expect(askedTwice(asked, answers)).toEqual([]);
        const ends = ['terminationKind', 'separationVoluntary'].filter((fact) => asked.includes(fact));
        const { terminationKind } = answers;
        const said = followingFrom(factsOf({ terminationKind }, vocabulary, TODAY), end);
        if (said !== undefined) expect(ends).toEqual(['terminationKind']);
      }),
      { numRuns: times(60), seed: 13 },
    );
  }, 60_000);

  it('in the path through each policy by itself', () => {
    for (const [truth] of fc.sample(fc.tuple(truths), { numRuns: times(10), seed: 13 })) {
      for (const rule of rules) {
        const { asked, answers } = ask([rule], truthOf(truth, TODAY), home, TODAY);
        expect([rule.id, askedTwice(asked, answers)]).toEqual([rule.id, []]);
      }
    }
  }, 60_000);
});

const found = definitionOf.get('separationVoluntary');
if (!found) throw new Error('the vocabulary asks how the last job ended');
const end: FactDefinition = found;

it('what follows from other facts is an answer, and the facts are of the vocabulary', () => {
  for (const definition of vocabulary) {
    for (const { when, value } of definition.follows ?? []) {
      expect([definition.fact, isAnswer(value, definition, TODAY)]).toEqual([definition.fact, true]);
      expect(factsIn(when).filter((fact) => fact === definition.fact || !definitionOf.has(fact))).toEqual([]);
    }
  }
});

/**
 * Pairs of questions that share most of their words, each decided: `follows` where one answer may say the other, `when`
 * where the second makes sense only after some answers to the first, else what differs.
 */
const DECIDED: Readonly<Record<string, string>> = {
  'certifiedHardToEmploy hireCertifiedHardToEmploy': 'oneself; somebody to be hired',
  'contractMonths contractSigned': 'follows',
  'earlyBeforeOriginalAge overRetirementAge': 'the age of before; the age of now',
  'graduatedFromShanghaiSchool finalYearStudentShanghai': 'has finished a school; is in the last year of one',
  'hireCertifiedHardToEmploy companyManagerAfter': 'somebody to be hired; oneself',
  'inWorkingAge overRetirementAge': 'follows',
  'pensionContribYears medicalContribYears': 'two insurances',
  'stableJob stableHome': 'work; home',
  'uiContribMonths lastYearUiPaid': 'the months of a person; the money of an employer',
  'uiContribMonths pensionContribYears': 'two insurances',
  'uiPaidMonthsEmployer lastYearUiPaid': 'months; money',
  'certifiedHardToEmploy companyManagerAfter': 'when',
  'originalRetirementAge earlyBeforeOriginalAge': 'the age; whether one goes before it',
  'inWorkingAge monthsToRetirement': 'the first asks as well whether one is 16',
  'unemploymentRegistered hireRegisteredUnemployedMonths': 'oneself; somebody to be hired',
  'uiContribMonths uiLastInsured': 'how long; where',
  'uiContribMonths medicalContribYears': 'two insurances',
  'uiContribMonths uiPaidMonthsEmployer': 'a person; an employer',
  'receivingUI uiMonthIndex': 'when',
  'receivingUI uiExtended': 'when',
  'paysSocialInsurance selfPaysPension': 'follows',
  'paysSocialInsurance contribBase': 'whether; on how much',
  'paysSocialInsurance employerPaysSocialInsurance': 'oneself; the employer',
  'paysSocialInsurance crossProvince': 'whether; whether in two provinces',
  'monthsToRetirement overRetirementAge': 'follows',
  'selfPaysPension pensionContribYears': 'where; how long',
  'publicServiceMonths repeatedReferralsFailed': 'follows',
  'employerType hireTargetGroup': 'the employer; somebody to be hired',
  'pensionContribYears pensionYearsEnough': 'asked through the first, where the year of retirement is known',
  'pensionContribYears hireInsuredMonths': 'oneself; somebody to be hired',
  'pensionContribYears lastYearUiPaid': 'two insurances',
  'medicalContribYears lastYearUiPaid': 'two insurances',
  'hasDisabilityCard disabilityLevel': 'when',
  'hasEmploymentRelation wageArrears': 'whether one is employed; whether wages are owed',
  'stillEmployed daysSinceHired': 'whether; how long',
};

const COMMON = /您|的|了|吗|是|有|没|几|多|少|久|在|现|写|个月|工作/g;
const pairsOf = (text = '') => {
  const signs = [...text.replace(/[^\u4e00-\u9fff]/g, '').replace(COMMON, ' ')];
  return new Set(
    signs.flatMap((sign, nth) =>
      `${sign}${signs[nth + 1] ?? ' '}`.includes(' ') ? [] : [`${sign}${signs[nth + 1]}`],
    ),
  );
};

/** Whether two questions share at least half of the words of the shorter one, and more than one of them. */
function areNear(one: FactDefinition, other: FactDefinition): boolean {
  const [a, b] = [pairsOf(one.ask), pairsOf(other.ask)];
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared > 1 && shared >= Math.min(a.size, b.size) / 2;
}

const linked = (from: FactDefinition, to: FactDefinition, by: 'follows' | 'when') => {
  const said = JSON.stringify(by === 'when' ? to.when : to.follows) ?? '';
  return said.includes(`"${from.fact}"`);
};

it('questions in near words are each decided', () => {
  const near = questions.flatMap((one, nth) =>
    questions.slice(nth + 1).flatMap((other) => (areNear(one, other) ? [[one, other] as const] : [])),
  );
  const open = near.filter(([one, other]) => {
    const decided = DECIDED[`${one.fact} ${other.fact}`];
    if (decided !== 'follows' && decided !== 'when') return decided === undefined;
    return !linked(one, other, decided) && !linked(other, one, decided);
  });
  const pairs = new Set(near.map(([one, other]) => `${one.fact} ${other.fact}`));
  expect(Object.keys(DECIDED).filter((pair) => !pairs.has(pair))).toEqual([]);
  expect(open.map(([one, other]) => `${one.fact} ${other.fact}: ${one.ask} ${other.ask}`)).toEqual([]);
});
