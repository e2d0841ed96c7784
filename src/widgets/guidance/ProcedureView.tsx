import { usePolicies, useProcedures } from '../../data/ask/lists.ts';
import { useNearestStation } from '../../data/ask/useNearestStation.ts';
import { useClock } from '../../data/ClockProvider.tsx';
import { titleOf } from '../../domain/compilation.ts';
import { Failure } from '../../domain/failure.ts';
import { policyStatus } from '../../domain/policy.ts';
import type { Channel, Procedure } from '../../domain/procedure.ts';
import { FailureNote } from '../../ui/answer/FailureNote.tsx';
import { Note } from '../../ui/answer/Note.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { Facts } from '../../ui/basics/Facts.tsx';
import { Fold } from '../../ui/basics/Fold.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { PageHeading } from '../../ui/basics/PageHeading.tsx';
import { ExternalLink } from '../../ui/go/ExternalLink.tsx';
import { HandOverButton } from '../../ui/go/HandOverButton.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { ShareButton } from '../../ui/go/ShareButton.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { StatusChip } from '../../ui/nouns/policy/StatusChip.tsx';
import { PrintButton } from '../../ui/paper/PrintButton.tsx';
import { type Printout, toText } from '../../ui/paper/printout.ts';
import { useCanPrint } from '../../ui/paper/useCanPrint.ts';
import { ReadAloud } from '../../ui/speech/ReadAloud.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { Called } from './Called.tsx';
import { checklistOf } from './checklist.ts';
import { Help } from './Help.tsx';
import { Materials } from './Materials.tsx';
import { Steps } from './Steps.tsx';
import { checklist, guidance, procedure as texts } from './texts.ts';

/** One procedure with all details, in a region named by its title. */
export function ProcedureView({ id, arrived }: { id: string; arrived: boolean }) {
  const found = useProcedures();
  const sample = found.state === 'ready' && found.answer.sample;
  return (
    <QueryView of={found} lines={12}>
      {(procedures) => {
        const procedure = procedures.find((candidate) => candidate.id === id);
        return procedure ? (
          <WholeProcedure procedure={procedure} sample={sample} arrived={arrived} />
        ) : (
          <FailureNote failure={new Failure('missing')} />
        );
      }}
    </QueryView>
  );
}

interface WholeProps {
  readonly procedure: Procedure;
  readonly sample: boolean;
  readonly arrived: boolean;
}

function WholeProcedure({ procedure, sample, arrived }: WholeProps) {
  const { day } = useClock();
  const { confidence, title, plainTitle } = procedure;
  const printout = checklistOf(procedure, { day, sample, nearest: useNearestStation() });
  return (
    <section aria-label={procedure.title} className="card stack">
      <PageHeading takesFocus={arrived}>{title}</PageHeading>
      <Called procedure={procedure} />
      <ReadAloud paragraphs={toText(printout).split('\n')} />
      {texts[confidence] && (
        <Note tone="soon" role="note">
          {texts[confidence]}
        </Note>
      )}
      <h3>{texts.forWhom}</h3>
      <p>{procedure.forWhom}</p>
      {procedure.before.length > 0 && (
        <>
          <h3>{texts.before}</h3>
          <Lines lines={procedure.before} />
        </>
      )}
      <Steps procedure={procedure} />
      <Materials procedureId={procedure.id} materials={procedure.materials} />
      <Channels procedure={procedure} />
      <Facts
        rows={[
          [texts.howLong, procedure.howLong ?? texts.unknown],
          [texts.fee, procedure.fee ?? texts.unknown],
          [
            texts.phone,
            procedure.phone ? <Phone key="phone" text={procedure.phone} callee="office" /> : texts.unknown,
          ],
          [texts.result, procedure.result ?? texts.unknown],
        ]}
      />
      <Fold title={texts.provenance}>
        <Facts
          rows={[
            [texts.basis, procedure.basis.join('、') || texts.unknown],
            [texts.source, <CitationLink key="source" procedure={procedure} />],
            [texts.checked, texts.confidence[confidence]],
            ...(procedure.citation.seenOn ? [[texts.seen, longDay(procedure.citation.seenOn)] as const] : []),
          ]}
        />
      </Fold>
      <RelatedPolicies procedure={procedure} />
      <div className="row">
        <WayButton primary to={{ kind: 'booking', visit: 'assistance', procedure: procedure.id }}>
          {guidance.book}
        </WayButton>
        <HandOverButton to={{ kind: 'procedure', id: procedure.id }} />
        <Handout procedure={procedure} printout={printout} />
      </div>
      <Help procedureId={procedure.id} name={plainTitle ?? title} phone={procedure.phone} />
    </section>
  );
}

/** The list on paper, or where nothing can print, as text for the resident's own phone. */
function Handout({ procedure: { id, title }, printout }: { procedure: Procedure; printout: Printout }) {
  const canPrint = useCanPrint();
  if (canPrint) return <PrintButton kind="procedure" label={checklist.print} printout={printout} />;
  return <ShareButton card={{ title, text: toText(printout), destination: { kind: 'procedure', id } }} />;
}

function Channels({ procedure: { channels } }: { procedure: Procedure }) {
  return (
    <>
      <h3>{texts.channels}</h3>
      <ul className="bullets">
        {channels.map(({ kind, name, url, note }) => (
          <li key={`${kind}${name}`}>
            {name ? texts.channel(kind) : kind}
            <ChannelName kind={kind} name={name} url={url} />
            {note && <span className="quiet small"> {note}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Leads on where the data allows it: to the site, by phone, or to the stations. */
function ChannelName({ kind, name, url }: Pick<Channel, 'kind' | 'name' | 'url'>) {
  const { offers } = useCapabilities();
  if (url) return <ExternalLink url={url}>{name}</ExternalLink>;
  if (kind === texts.byPhone) return <Phone text={name} callee="office" />;
  if (!name.includes(texts.ofStation) || !offers({ kind: 'stations' })) return name;
  return (
    <WayButton className="wrapping" to={{ kind: 'stations' }}>
      {name}
    </WayButton>
  );
}

function CitationLink({ procedure: { citation } }: { procedure: Procedure }) {
  return citation.url ? <ExternalLink url={citation.url}>{citation.title}</ExternalLink> : citation.title;
}

function RelatedPolicies({ procedure: { id: own, policyIds } }: { procedure: Procedure }) {
  const { day } = useClock();
  const { offers } = useCapabilities();
  const policies = usePolicies();
  const known = policies.state === 'ready' ? policies.answer.value : [];
  const related = known.filter(
    ({ id, procedureIds }) => policyIds.includes(id) || procedureIds.includes(own),
  );
  if (related.length === 0 || !offers({ kind: 'policies' })) return null;
  return (
    <>
      <h3>{texts.policies}</h3>
      <ul className="stack">
        {related.map((policy) => (
          <li key={policy.id} className="row">
            <WayButton className="wrapping" to={{ kind: 'policy', id: policy.id }}>
              {titleOf(policy)}
            </WayButton>
            <StatusChip status={policyStatus(policy, day)} />
          </li>
        ))}
      </ul>
    </>
  );
}
