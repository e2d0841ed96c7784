import type { Policy, PolicyStatus } from '../../../domain/policy.ts';
import { CardButton } from '../../list/CardButton.tsx';
import { StatusChip } from './StatusChip.tsx';
import { policyCard as texts } from './texts.ts';

interface Props {
  readonly policy: Policy;
  readonly status: PolicyStatus;
  /** Whether its detail is open beside the list. */
  readonly open: boolean;
  onOpen(): void;
}

/** One policy of a list: title, summary, audience, status and 文号. */
export function PolicyCard({ policy, status, open, onOpen }: Props) {
  return (
    <article className="card">
      <CardButton open={open} onOpen={onOpen}>
        {policy.title}
      </CardButton>
      <p>{policy.summary}</p>
      {policy.confidence === 'low' && <p>{texts.leadOnly}</p>}
      {policy.audience.length > 0 && <p className="quiet small">{texts.forWhom(policy.audience)}</p>}
      <p className="row small">
        <StatusChip status={status} />
        <span className="quiet">{policy.docNo ?? texts.noDocNo}</span>
      </p>
    </article>
  );
}
