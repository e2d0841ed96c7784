import { useEffect, useState } from 'react';
import { useTowns } from '../../../data/ask/lists.ts';
import { type Found, useMatching } from '../../../data/ask/useMatching.ts';
import { useStartOf } from '../../../data/ask/useStartOf.ts';
import { useOwn } from '../../../data/own/OwnProvider.tsx';
import { useNewMatches } from '../../../data/own/useNewMatches.ts';
import { useStartPoint } from '../../../data/StartPointProvider.tsx';
import { byPlainOrder } from '../../../domain/match/plainOrder.ts';
import type { Need, Wish } from '../../../domain/need.ts';
import type { Place } from '../../../domain/place.ts';
import { EmptyNote } from '../../../ui/answer/EmptyNote.tsx';
import { Note } from '../../../ui/answer/Note.tsx';
import { QueryView } from '../../../ui/answer/QueryView.tsx';
import { AnswerSkeleton } from '../../../ui/answer/Skeleton.tsx';
import { PageHeading } from '../../../ui/basics/PageHeading.tsx';
import { ChoiceChips } from '../../../ui/form/ChoiceChips.tsx';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { contradictionText } from '../../../ui/nouns/match/texts.ts';
import { StartPointChoice } from '../../../ui/startPoint/StartPointChoice.tsx';
import { useCapabilities } from '../../../ui/surface/capabilities.tsx';
import { LackingSkills } from './LackingSkills.tsx';
import { MatchList, PlainList } from './MatchList.tsx';
import { Relaxing } from './Relaxing.tsx';
import { match as texts } from './texts.ts';

/** How many of the best jobs are read with all details, for what their ads require. */
const DETAILS = 10;

/** 供需匹配: the jobs that fit the need, with reasons, or in plain order where the resident refuses the match. */
export function Matches({ arrived }: { arrived: boolean }) {
  const { value: registered, settling } = useOwn('need');
  const start = useStartPoint();
  const towns = useTowns();
  const { from, settling: starting } = useStartOf(registered?.need);
  const waiting = settling || starting;
  return (
    <div className="stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      <StartPointChoice towns={towns} start={start} folded />
      {waiting && <AnswerSkeleton lines={16} />}
      {!waiting &&
        (registered?.state === 'open' ? <Matched need={registered.need} from={from} /> : <NoNeed />)}
    </div>
  );
}

function NoNeed() {
  return (
    <EmptyNote>
      <p>{texts.noNeed}</p>
      <p>{texts.noNeedHelp}</p>
      <div className="row">
        <WayButton primary to={{ kind: 'need' }}>
          {texts.register}
        </WayButton>
        <WayButton to={{ kind: 'jobs' }}>{texts.jobs}</WayButton>
        <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
      </div>
    </EmptyNote>
  );
}

const ORDERS = ['byMatch', 'plain'] as const;

function Matched({ need, from }: { need: Need; from: Place | undefined }) {
  const [relaxed, setRelaxed] = useState<readonly Wish[]>([]);
  const own = useOwn('matching');
  const plain = own.value?.plainOrder === true;
  const found = useMatching(need, from, { relaxed, details: plain ? 0 : DETAILS });
  return (
    <>
      <ChoiceChips
        legend={texts.order}
        pick="one"
        choices={ORDERS.map((value) => ({ value, label: texts[value] }))}
        chosen={[plain ? 'plain' : 'byMatch']}
        onChange={([order]) => void own.change((before) => ({ ...before, plainOrder: order === 'plain' }))}
      />
      <QueryView of={found} lines={16}>
        {(value) =>
          plain ? (
            <Plain found={value} from={from} />
          ) : (
            <ByMatch found={value} relaxed={relaxed} onRelax={setRelaxed} />
          )
        }
      </QueryView>
    </>
  );
}

interface ByMatchProps {
  readonly found: Found;
  readonly relaxed: readonly Wish[];
  onRelax(wishes: readonly Wish[]): void;
}

function ByMatch({
  found: { matching, contradictions, jobs, total, atLeast },
  relaxed,
  onRelax,
}: ByMatchProps) {
  const { matches, suiting, relaxing, lacking } = matching;
  const { saw } = useNewMatches();
  const { badge } = useCapabilities();
  const whole = relaxed.length === 0;
  useEffect(() => {
    if (!whole) return;
    saw(matching);
    badge?.(0);
  }, [whole, matching, saw, badge]);
  return (
    <>
      {contradictions.map((one) => (
        <Note key={`${one.code} ${one.said}`} tone="soon" role="note">
          {contradictionText(one)}
        </Note>
      ))}
      <p role="status" className="figure">
        {texts.count(suiting, matches.length - suiting)}
      </p>
      {jobs.length < total && <p className="quiet small">{texts.looked(jobs.length, total, atLeast)}</p>}
      <p className="quiet">{texts.why}</p>
      <Relaxing relaxing={relaxing} chosen={relaxed} onChange={onRelax} />
      <LackingSkills lacking={lacking} />
      {matches.length === 0 ? (
        <EmptyNote>
          <p>{texts.nothing}</p>
          <div>
            <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
          </div>
        </EmptyNote>
      ) : (
        <MatchList matches={matches} />
      )}
    </>
  );
}

function Plain({ found: { jobs }, from }: { found: Found; from: Place | undefined }) {
  const { mode } = useStartPoint();
  return (
    <>
      <p role="status" className="quiet">
        {texts.plainCount(jobs.length)}
      </p>
      <p className="quiet">{texts.plainWhy(from !== undefined)}</p>
      <PlainList jobs={byPlainOrder(jobs, { from, mode })} />
    </>
  );
}
