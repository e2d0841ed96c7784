import type { Basis, Calculation } from '../../../domain/calculators/calculation.ts';
import type { RuleCondition } from '../../../domain/eligibility/condition.ts';
import { Note } from '../../../ui/answer/Note.tsx';
import { Lines } from '../../../ui/basics/Lines.tsx';
import { Phone } from '../../../ui/go/Phone.tsx';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import type { Said, Table } from './said.ts';
import { basisText, lackText, calculators as texts } from './texts.ts';

/** What a calculator found, under the sentence that is announced: the formula, the table, the documents. */
export function Outcome({ found }: { readonly found: Calculation<Said> }) {
  if (found.kind === 'wrong') return null;
  if (found.kind === 'lacking') return <Lacks heading={undefined} lines={found.lacks.map(lackText)} />;
  const isFound = found.kind === 'found';
  return (
    <div className="stack calculator-outcome">
      {isFound && (
        <>
          {found.lacks.length > 0 && <Lacks heading={texts.partly} lines={found.lacks.map(lackText)} />}
          <h4>{texts.steps}</h4>
          <Lines lines={found.result.steps} />
          {found.result.tables.map((table) => (
            <TableView key={table.caption} table={table} />
          ))}
          {found.open.length > 0 && (
            <>
              <h4>{texts.also}</h4>
              <Lines lines={found.open.map(conditionText)} />
            </>
          )}
          <h4>{texts.cautions}</h4>
          <Lines lines={found.result.cautions} />
        </>
      )}
      {!isFound && <Lines lines={found.conditions.map(conditionText)} />}
      <h4>{texts.basis}</h4>
      <ul className="bullets">
        {found.bases.map((basis) => (
          <li key={`${basis.title}${basis.clause ?? ''}`}>
            <BasisView basis={basis} />
          </li>
        ))}
      </ul>
      <p>
        <Phone text={texts.ask} />
      </p>
    </div>
  );
}

export const conditionText = ({ text, clause }: RuleCondition): string =>
  `${text}${clause ? texts.clause(clause) : ''}`;

const BasisView = ({ basis }: { readonly basis: Basis }) => (
  <>
    {basisText(basis)}
    {basis.policyId !== undefined && (
      <div>
        <WayButton to={{ kind: 'policy', id: basis.policyId }}>
          {texts.open(basis.plainTitle ?? basis.title)}
        </WayButton>
      </div>
    )}
  </>
);

const Lacks = ({
  heading,
  lines,
}: {
  readonly heading: string | undefined;
  readonly lines: readonly string[];
}) => (
  <Note tone="soon">
    {heading && <p>{heading}</p>}
    <Lines lines={lines} />
    <p>
      <Phone text={texts.call} />
    </p>
  </Note>
);

function TableView({ table: { caption, head, rows } }: { readonly table: Table }) {
  return (
    <table className="calculator-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first = '', ...rest]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {rest.map((cell, nth) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row are never reordered
              <td key={nth}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
