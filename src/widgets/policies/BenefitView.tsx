import type { Policy } from '../../domain/policy.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { benefitOf } from './lines.ts';
import { detail as texts } from './texts.ts';

/** The benefit: the amount, then the other benefits in sentences. Amounts of low confidence are not shown. */
export function BenefitView({ policy }: { policy: Policy }) {
  if (policy.confidence === 'low') {
    return (
      <Note tone="soon" role="note">
        {texts.leadOnly}
      </Note>
    );
  }
  const { figure, lines } = benefitOf(policy);
  if (!figure && lines.length === 0) return null;
  return (
    <>
      <h3>{texts.gets}</h3>
      {figure && <p className="figure">{figure}</p>}
      {lines.length > 0 && <Lines lines={lines} />}
    </>
  );
}
