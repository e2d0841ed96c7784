import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { usePolicies } from '../../data/ask/lists.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import {
  type LoanCost,
  loanCost,
  REPAYMENTS,
  type Repayment,
} from '../../domain/calculators/loanInterest.ts';
import { listed } from '../../domain/compilation.ts';
import type { Policy } from '../../domain/policy.ts';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { Field } from '../../ui/form/Field.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { loan as texts } from './texts.ts';

const POLICY = 'sh-startup-loan';
/** A higher number is a slip: no bank asks it. */
const MOST_RATE = 24;

const FIELDS = ['principal', 'rate', 'months'] as const;
type FieldName = (typeof FIELDS)[number];
type Wrong = Partial<Readonly<Record<FieldName, string>>>;

const yuan = (amount: number) => amount.toLocaleString('zh-CN', { maximumFractionDigits: 2 });
const numberIn = (typed: string) => Number(typed.normalize('NFKC').replace(/[,，\s%]/g, '') || Number.NaN);

/** 贷款利息: what a startup loan costs and how much of it the subsidy pays back. Nothing is sent. */
export function LoanInterest() {
  const policy = usePolicy();
  const { interest, maxMonths = Number.POSITIVE_INFINITY } = policy?.benefit ?? {};
  const share = interest?.share;
  const most = (policy?.benefit.amounts ?? []).filter(({ kind, label }) => kind === 'upTo' && label !== '');
  const [typed, setTyped] = useState<Readonly<Record<FieldName, string>>>({
    principal: '',
    rate: '',
    months: '',
  });
  const [repayment, setRepayment] = useState<Repayment>('atEnd');
  const [wrong, setWrong] = useState<Wrong>({});
  const [cost, setCost] = useState<LoanCost>();
  const change = (name: FieldName, text: string) => {
    setTyped({ ...typed, [name]: text });
    setCost(undefined);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const principal = numberIn(typed.principal);
    const rate = numberIn(typed.rate);
    const months = numberIn(typed.months);
    // Without the city's policy no limit is known.
    const limit =
      most.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...most.map(({ amount }) => amount));
    const mistakes: Wrong = {
      ...(!(principal > 0) && { principal: texts.wrong.principal }),
      ...(principal > limit && { principal: texts.wrong.tooMuch(yuan(limit)) }),
      ...(!(rate >= 0 && rate <= MOST_RATE) && { rate: texts.wrong.rate }),
      ...(!(Number.isInteger(months) && months >= 1 && months <= maxMonths) && {
        months: texts.wrong.months(Number.isFinite(maxMonths) ? maxMonths : undefined),
      }),
    };
    setWrong(mistakes);
    const first = FIELDS.find((name) => mistakes[name] !== undefined);
    if (first === undefined) setCost(loanCost({ principal, rate, months, repayment }, share ?? 0));
    else focusField(event.currentTarget, first);
  };
  return (
    <form className="card stack" aria-label={texts.title} noValidate onSubmit={submit}>
      <h3>{texts.title}</h3>
      <p>{texts.intro}</p>
      {most.length > 0 && (
        <ul className="bullets">
          {most.map(({ label, amount }) => (
            <li key={label}>{texts.most(label, yuan(amount))}</li>
          ))}
        </ul>
      )}
      {FIELDS.map((name) => (
        <Field
          key={name}
          label={texts[name]}
          hint={name === 'rate' ? texts.rateHint(interest?.cap) : undefined}
          wrong={wrong[name]}
        >
          {(ties) => (
            <input
              {...ties}
              name={name}
              inputMode="decimal"
              autoComplete="off"
              maxLength={20}
              value={typed[name]}
              onChange={({ target }) => change(name, target.value)}
            />
          )}
        </Field>
      ))}
      <ChoiceChips
        legend={texts.repayment}
        pick="one"
        choices={REPAYMENTS.map((value) => ({ value, label: texts.repayments[value] }))}
        chosen={[repayment]}
        onChange={([value]) => {
          if (value) setRepayment(value);
          setCost(undefined);
        }}
      />
      <div>
        <Button htmlType="submit">{texts.count}</Button>
      </div>
      <div role="status">
        {cost && (
          <div className="stack">
            <p className="figure">{texts.result(yuan(cost.interest), yuan(cost.monthly))}</p>
            <p className="quiet">{texts.formula[repayment]}</p>
            {share !== undefined && <p>{texts.subsidy(yuan(cost.subsidised), yuan(share * 100))}</p>}
            {policy && <p className="quiet">{texts.basis(policy.docNo ?? policy.title)}</p>}
          </div>
        )}
      </div>
      <div className="row">
        <WayButton to={{ kind: 'policy', id: POLICY }}>{texts.policy}</WayButton>
        <WayButton to={{ kind: 'procedure', id: 'startup-loan-application' }}>{texts.apply}</WayButton>
      </div>
    </form>
  );
}

function focusField(form: HTMLFormElement, name: FieldName) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}

/** The city's policy of this loan, while it is not over. */
function usePolicy(): Policy | undefined {
  const { day } = useClock();
  const policies = usePolicies();
  const known = policies.state === 'ready' ? listed(policies.answer.value, day) : [];
  return known.find(({ id }) => id === POLICY);
}
