import type { Day } from '../../domain/calendar.ts';
import type { Policy } from '../../domain/policy.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { hotline } from '../../ui/answer/texts.ts';
import { Lines } from '../../ui/basics/Lines.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { benefitOf } from './lines.ts';
import { detail as texts } from './texts.ts';

/** The benefit: the amount, then the other benefits in sentences; where no amount may be relied on, what to do instead. */
export function BenefitView({ policy, day }: { policy: Policy; day: Day }) {
  const { figure, lines, instead } = benefitOf(policy, day);
  if (!figure && lines.length === 0 && !instead) return null;
  return (
    <>
      <h3>{texts.gets}</h3>
      {instead && (
        <Note tone="soon" role="note">
          <p>{instead}</p>
          <p>
            <Phone text={hotline.number} />
          </p>
        </Note>
      )}
      {figure && <p className="figure">{figure}</p>}
      {lines.length > 0 && <Lines lines={lines} />}
    </>
  );
}
