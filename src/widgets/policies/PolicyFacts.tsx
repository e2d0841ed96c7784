import type { Citation } from '../../domain/citation.ts';
import type { Policy, PolicyStatus } from '../../domain/policy.ts';
import { Facts } from '../../ui/basics/Facts.tsx';
import { Fold } from '../../ui/basics/Fold.tsx';
import { ExternalLink } from '../../ui/go/ExternalLink.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { statusText } from '../../ui/words/policyStatus.texts.ts';
import { detail as texts } from './texts.ts';

/** The facts about the document, and their confidence: for those who want to check. */
export function PolicyFacts({ policy, status }: { policy: Policy; status: PolicyStatus }) {
  const day = (value: string | undefined) => (value ? longDay(value) : texts.unknown);
  return (
    <Fold title={texts.whole}>
      <Facts
        rows={[
          [texts.official, policy.title],
          ...(policy.level ? ([[texts.level, policy.level]] as const) : []),
          [texts.docNo, policy.docNo ?? texts.unknown],
          [texts.issuers, policy.issuers.join('、') || texts.unknown],
          [texts.published, day(policy.publishedOn)],
          [texts.from, day(policy.effectiveFrom)],
          [texts.to, day(policy.effectiveTo)],
          [texts.status, statusText(status)],
          [texts.source, <CitationLine key="source" citation={policy.citation} />],
          ...(policy.moreCitations.length > 0
            ? ([[texts.moreSources, <MoreCitations key="more" citations={policy.moreCitations} />]] as const)
            : []),
        ]}
      />
      <p className="quiet small">{texts[policy.confidence]}</p>
    </Fold>
  );
}

function CitationLine({ citation }: { citation: Citation }) {
  return (
    <>
      {citation.url ? <ExternalLink url={citation.url}>{citation.title}</ExternalLink> : citation.title}
      {citation.seenOn && <p className="quiet small">{texts.seen(longDay(citation.seenOn))}</p>}
    </>
  );
}

function MoreCitations({ citations }: { citations: readonly Citation[] }) {
  return (
    <ul className="stack">
      {citations.map((citation, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: citations are never reordered
        <li key={nth}>
          <CitationLine citation={citation} />
        </li>
      ))}
    </ul>
  );
}
