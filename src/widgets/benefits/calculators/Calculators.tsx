import { usePolicies } from '../../../data/ask/lists.ts';
import { useClock } from '../../../data/ClockProvider.tsx';
import { CALCULATORS, type CalculatorName, type Documents } from '../../../domain/calculators/calculation.ts';
import { QueryView } from '../../../ui/answer/QueryView.tsx';
import { Style } from '../../../ui/basics/Style.tsx';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';
import { CalculatorForm } from './CalculatorForm.tsx';
import css from './calculators.css?raw';
import { calculators as texts } from './texts.ts';

/** 算一算, with the policies of the city. */
export function Calculators({ open }: Pick<Props, 'open'>) {
  const policies = usePolicies();
  return (
    <QueryView of={policies}>{(documents) => <CalculatorList documents={documents} open={open} />}</QueryView>
  );
}

interface Props {
  readonly documents: Documents;
  /** Which calculators. By default, all. */
  readonly only?: readonly CalculatorName[];
  /** The calculator that somebody came for. By default, all of several are folded. */
  readonly open?: CalculatorName;
}

/** The calculators, each a line that opens in place. Of a single one, the form is open. */
export function CalculatorList({ documents, only = CALCULATORS, open }: Props) {
  const { day } = useClock();
  const { interactive, personal } = useSurface();
  if (!interactive) return <p>{texts.board}</p>;
  return (
    <div className="stack">
      <Style css={css} />
      <p>{personal ? texts.introOwn : texts.intro}</p>
      <ul aria-label={texts.list} className="stack calculators">
        {only.map((name) => (
          <li key={name} className="card">
            <CalculatorForm
              name={name}
              setting={{ documents, today: day }}
              folds={only.length > 1}
              linked={name === open}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
