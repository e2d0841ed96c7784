import type { Policy, PolicyStatus, Source } from '../../domain/policy.ts';
import { Facts } from '../../ui/basics/Facts.tsx';
import { ExternalLink } from '../../ui/go/ExternalLink.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { statusText } from '../../ui/words/policyStatus.texts.ts';
import { detail as texts } from './texts.ts';

/** The document as dated facts, and how sure each is. */
export function PolicyFacts({ policy, status }: { policy: Policy; status: PolicyStatus }) {
  const day = (value: string | undefined) => (value ? longDay(value) : texts.unknown);
  return (
    <>
      <h3>{texts.facts}</h3>
      <Facts
        rows={[
          [texts.docNo, policy.docNo ?? texts.unknown],
          [texts.issuers, policy.issuers.join('、') || texts.unknown],
          [texts.published, day(policy.publishedOn)],
          [texts.from, day(policy.effectiveFrom)],
          [texts.to, day(policy.effectiveTo)],
          [texts.status, statusText(status)],
          ...(policy.supersedes.length > 0
            ? ([[texts.supersedes, policy.supersedes.join('；')]] as const)
            : []),
          [texts.source, <SourceLine key="source" source={policy.source} />],
          ...(policy.moreSources.length > 0
            ? ([[texts.moreSources, <MoreSources key="more" sources={policy.moreSources} />]] as const)
            : []),
        ]}
      />
      <p className="quiet small">{texts[policy.confidence]}</p>
    </>
  );
}

function SourceLine({ source }: { source: Source }) {
  return (
    <>
      {source.url ? <ExternalLink url={source.url}>{source.title}</ExternalLink> : source.title}
      {source.seenOn && <span className="quiet small"> {texts.seen(longDay(source.seenOn))}</span>}
    </>
  );
}

function MoreSources({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="stack">
      {sources.map((source, nth) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sources are never reordered
        <li key={nth}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}
