import { usePolicies } from '../../../data/ask/lists.ts';
import { useClock } from '../../../data/ClockProvider.tsx';
import { CALCULATORS, type CalculatorName, type Documents } from '../../../domain/calculators/calculation.ts';
import { QueryView } from '../../../ui/answer/QueryView.tsx';
import { Style } from '../../../ui/basics/Style.tsx';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';
import { CalculatorForm } from './CalculatorForm.tsx';
import css from './calculators.css?raw';
import { Jumps } from './Jumps.tsx';
import { abouts, names, calculators as texts } from './texts.ts';

/** 算一算, with the policies of the city. */
export function Calculators() {
  const policies = usePolicies();
  return <QueryView of={policies}>{(documents) => <CalculatorList documents={documents} />}</QueryView>;
}

interface Props {
  readonly documents: Documents;
  /** Which calculators. By default, all. */
  readonly only?: readonly CalculatorName[];
}

/** The calculators, each with its form and its result. */
export function CalculatorList({ documents, only = CALCULATORS }: Props) {
  const { day } = useClock();
  const { interactive, personal } = useSurface();
  if (!interactive) return <p>{texts.board}</p>;
  return (
    <div className="stack">
      <Style css={css} />
      <p>{personal ? texts.introOwn : texts.intro}</p>
      {only.length > 1 && <Jumps names={only} />}
      <ul aria-label={texts.list} className="stack">
        {only.map((name) => (
          <li key={name} className="card stack">
            <h3 tabIndex={-1} data-calculator={name}>
              {names[name]}
            </h3>
            <p className="quiet">{abouts[name]}</p>
            <CalculatorForm name={name} setting={{ documents, today: day }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
