import { useTowns } from '../../data/ask/lists.ts';
import { emptyMusts, type Need } from '../../domain/need.ts';
import { ownOf } from '../../domain/ownOf.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { Facts } from '../../ui/basics/Facts.tsx';
import { useLater } from '../../ui/basics/useLater.ts';
import { contradictionText } from '../../ui/nouns/match/texts.ts';
import { jobFilterWords } from '../../ui/words/job.texts.ts';
import { emptyMust, steps, need as texts, wishes } from './texts.ts';

const employments: Readonly<Record<string, string>> = jobFilterWords.employment.values;

const loadWords = () => import(/* webpackChunkName: 'words' */ './contradictions.ts');

/** A need in words, with what contradicts itself. */
export function NeedFacts({ need }: { need: Need }) {
  const towns = useTowns();
  const words = useLater(loadWords);
  const known = towns.state === 'ready' ? towns.answer.value : [];
  const town = known.find(({ code }) => code === need.townCode)?.name ?? need.townCode;
  const minutes = need.withinMinutes && steps.place.minutes(`${need.withinMinutes}`);
  const nights = need.nightShift ? steps.time.fine : steps.time.none;
  const rows: readonly (readonly [string, string])[] = [
    [steps.work.label, need.wants.join('、')],
    [steps.skills.label, need.skills.join('、')],
    [steps.place.town, town ?? ''],
    [steps.place.within, minutes || ''],
    [wishes.employment, need.employment.map((one) => ownOf(employments, one) ?? one).join('、')],
    [steps.time.nights, need.nightShift === undefined ? '' : nights],
    [steps.pay.label, need.leastPay === undefined ? '' : `${need.leastPay}`],
    [steps.musts.label, (need.musts ?? []).map((wish) => wishes[wish]).join('、')],
  ];
  return (
    <>
      <Facts rows={rows.map(([name, value]) => [name, value || texts.nothing])} />
      {[
        ...emptyMusts(need).map(emptyMust),
        ...(words.state === 'ready' ? words.value.contradictionsOf(need).map(contradictionText) : []),
      ].map((text) => (
        <Note key={text} tone="soon">
          {text}
        </Note>
      ))}
    </>
  );
}
