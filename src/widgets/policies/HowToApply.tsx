import { useProcedures } from '../../data/ask/lists.ts';
import type { Policy } from '../../domain/policy.ts';
import { Facts } from '../../ui/basics/Facts.tsx';
import { ExternalLink } from '../../ui/go/ExternalLink.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { HeadedLines } from './Conditions.tsx';
import { detail as texts } from './texts.ts';

/** Where and when to apply, with links to the related procedures. */
export function HowToApply({ policy: { apply, procedureIds, confidence } }: { policy: Policy }) {
  const { offers } = useCapabilities();
  const procedures = useProcedures();
  const known = procedures.state === 'ready' ? procedures.answer.value : [];
  const related = known.filter(({ id }) => procedureIds.includes(id));
  return (
    <>
      <HeadedLines title={texts.apply} lines={apply.channels} />
      <Facts
        rows={[
          ...(apply.location && confidence !== 'low' ? ([[texts.location, apply.location]] as const) : []),
          ...(apply.window ? ([[texts.window, apply.window]] as const) : []),
        ]}
      />
      {apply.url && (
        <p>
          <ExternalLink url={apply.url}>{texts.online}</ExternalLink>
        </p>
      )}
      {related.length > 0 && offers({ kind: 'guidance' }) && (
        <>
          <h3>{texts.procedures}</h3>
          <ul className="row">
            {related.map(({ id, title, plainTitle }) => (
              <li key={id}>
                <WayButton className="wrapping" to={{ kind: 'procedure', id }}>
                  {plainTitle ?? title}
                </WayButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
