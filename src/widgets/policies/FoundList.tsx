import { type Ref, useRef } from 'react';
import type { Policy } from '../../domain/policy.ts';
import type { FoundPolicies } from '../../domain/words/policies/searchPolicies.ts';
import { EmptyNote } from '../../ui/answer/EmptyNote.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { VirtualList, type VirtualListHandle } from '../../ui/list/VirtualList.tsx';
import { Marks } from '../../ui/search/Marks.tsx';
import { NotOurs } from '../../ui/search/NotOurs.tsx';
import { notOurs } from '../../ui/search/texts.ts';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { CARD_HEIGHT } from './Compilation.tsx';
import { OpenCard } from './OpenCard.tsx';
import { SaidOfMe } from './SaidOfMe.tsx';
import { policies as texts } from './texts.ts';

const MAX_PROCEDURES = 2;
const keyOf = (policy: Policy) => policy.id;

interface Props {
  readonly found: FoundPolicies;
  /** The number of all policies. */
  readonly total: number;
  readonly openId: string | undefined;
  readonly list: Ref<VirtualListHandle>;
}

/** What a search found: the policies, ways to procedures about the same, or where to turn. */
export function FoundList({ found, total, openId, list }: Props) {
  const { kind, policies, procedures, guesses, elsewhere, marks } = found;
  const { personal } = useSurface();
  // What is delicate is not asked where others look on, so nothing leads to it there.
  const situation = personal || found.situation?.facts.length !== 0 ? found.situation : undefined;
  const shown = useRef<HTMLDivElement>(null);
  const card = (policy: Policy) => <OpenCard policy={policy} openId={openId} />;
  const related = kind === 'all' ? [] : procedures.slice(0, MAX_PROCEDURES);
  return (
    <div className="stack" ref={shown}>
      <Marks within={shown} words={marks} />
      <p role="status" className="quiet">
        {kind === 'widened' ? texts.near(policies.length) : texts.count(policies.length)}
      </p>
      {situation && !elsewhere && <SaidOfMe situation={situation} />}
      {related.length > 0 && (
        <nav className="row" aria-label={texts.procedures}>
          {related.map(({ id, plainTitle, title }) => (
            <WayButton key={id} to={{ kind: 'procedure', id }}>
              {texts.procedure(plainTitle ?? title)}
            </WayButton>
          ))}
        </nav>
      )}
      {elsewhere && <NotOurs matter={elsewhere} />}
      {policies.length === 0 && related.length === 0 && !elsewhere && !situation && (
        <EmptyNote>
          <p>
            <Phone text={total === 0 ? texts.none : texts.nothing} />
          </p>
          <div>
            <WayButton to={{ kind: 'stations' }}>{texts.help}</WayButton>
          </div>
        </EmptyNote>
      )}
      {guesses.length > 0 && (
        <section className="stack" aria-label={notOurs.guesses}>
          <h3>{notOurs.guesses}</h3>
          {guesses.map((policy) => (
            <div key={policy.id}>{card(policy)}</div>
          ))}
        </section>
      )}
      {policies.length > 0 && (
        <VirtualList
          ref={list}
          label={texts.list}
          items={policies}
          total={policies.length}
          keyOf={keyOf}
          estimate={CARD_HEIGHT}
        >
          {card}
        </VirtualList>
      )}
    </div>
  );
}
