import { useClock } from '../../data/ClockProvider.tsx';
import { type EndingDocument, endingDocuments, titleOf } from '../../domain/compilation.ts';
import type { Policy } from '../../domain/policy.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { Fold } from '../../ui/basics/Fold.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { endings as texts } from './texts.ts';

/** Documents that end soon: the days that are left, what ends with them, and what to do before. */
export function Endings({ policies }: { policies: readonly Policy[] }) {
  const { day } = useClock();
  const documents = endingDocuments(policies, day);
  const [first] = documents;
  if (!first) return null;
  const count = documents.reduce((sum, document) => sum + document.policies.length, 0);
  return (
    <Note tone="soon" role="note">
      <p>
        <strong>{texts.left(first.daysLeft)}</strong> {texts.ends(documents.length, first.to)}
      </p>
      <Fold title={texts.before(count)}>
        {documents.map((document) => (
          <Ending key={`${document.name} ${document.to}`} document={document} />
        ))}
        <p className="small">
          <Phone text={texts.after} />
        </p>
      </Fold>
    </Note>
  );
}

function Ending({ document: { name, to, daysLeft, policies } }: { document: EndingDocument }) {
  return (
    <>
      <p>{texts.document(name, to, daysLeft)}</p>
      <ul className="stack">
        {policies.map((policy) => (
          <li key={policy.id}>
            <WayButton className="wrapping" to={{ kind: 'policy', id: policy.id }}>
              {titleOf(policy)}
            </WayButton>
            {policy.plain?.firstStep && <p className="small">{texts.first(policy.plain.firstStep)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
