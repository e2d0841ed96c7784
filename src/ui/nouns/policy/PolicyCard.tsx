import type { Day } from '../../../domain/calendar.ts';
import { titleOf, withoutSums } from '../../../domain/compilation.ts';
import type { Policy, PolicyStatus } from '../../../domain/policy.ts';
import { CardButton } from '../../list/CardButton.tsx';
import { StatusChip } from './StatusChip.tsx';
import { policyCard as texts } from './texts.ts';

interface Props {
  readonly policy: Policy;
  readonly status: PolicyStatus;
  /** Today. */
  readonly day: Day;
  /** Whether its detail is open beside the list. */
  readonly open: boolean;
  onOpen(): void;
}

/** One policy of a list: what people call it, what one gets, for whom, its status and level. */
export function PolicyCard({ policy, status, day, open, onOpen }: Props) {
  const { plain, audience, summary, level, docNo, confidence } = policy;
  const gets = withoutSums(plain?.gets ?? summary, policy, day);
  const forWhom = plain?.forWhom ?? audience.join('、');
  return (
    <article className="card">
      <CardButton open={open} onOpen={onOpen}>
        {titleOf(policy)}
      </CardButton>
      {gets !== '' && <p>{gets}</p>}
      {confidence === 'low' && <p>{texts.leadOnly}</p>}
      {forWhom !== '' && <p className="quiet small">{texts.forWhom(forWhom)}</p>}
      <p className="row small">
        <StatusChip status={status} />
        {level && <span className="quiet">{texts.level(level)}</span>}
        {!plain && docNo && <span className="quiet">{docNo}</span>}
      </p>
    </article>
  );
}
