import { Button } from 'antd';
import { useState } from 'react';
import { LIKINGS, type Liking, scoresOf, strongest } from '../../../domain/interests.ts';
import { Note } from '../../../ui/answer/Note.tsx';
import { PageHeading } from '../../../ui/basics/PageHeading.tsx';
import { dropSecondClick } from '../../../ui/form/dropSecondClick.ts';
import { StepHeading } from '../../../ui/form/StepHeading.tsx';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { activities, kinds, interests as texts } from './interests.texts.ts';

/** 兴趣自测: one activity after the other, and which kinds of work somebody likes. It keeps and sends nothing. */
export function Interests({ arrived }: { arrived: boolean }) {
  const [said, setSaid] = useState<readonly Liking[]>([]);
  const [moved, setMoved] = useState(false);
  const now = activities[said.length];
  const answer = (next: readonly Liking[]) => {
    setMoved(true);
    setSaid(next);
  };
  return (
    <section aria-label={texts.title} onClickCapture={dropSecondClick} className="card stack">
      <PageHeading takesFocus={arrived}>{texts.title}</PageHeading>
      {now ? (
        <>
          {said.length === 0 && <p>{texts.intro}</p>}
          <p className="quiet">{texts.progress(said.length + 1, activities.length)}</p>
          <StepHeading key={now.text} takesFocus={moved}>
            {texts.question(now.text)}
          </StepHeading>
          <div className="row">
            {LIKINGS.map((liking) => (
              <Button key={liking} onClick={() => answer([...said, liking])}>
                {texts.likings[liking]}
              </Button>
            ))}
          </div>
          {said.length > 0 && (
            <div>
              <Button type="link" onClick={() => answer(said.slice(0, -1))}>
                {texts.back}
              </Button>
            </div>
          )}
        </>
      ) : (
        <Result said={said} onAgain={() => answer([])} />
      )}
      <p className="quiet small">{texts.kept}</p>
    </section>
  );
}

function Result({ said, onAgain }: { said: readonly Liking[]; onAgain: () => void }) {
  const found = strongest(
    scoresOf(
      activities.flatMap(({ interest }, nth) => {
        const liking = said[nth];
        return liking ? [{ interest, liking }] : [];
      }),
    ),
  );
  return (
    <>
      <StepHeading takesFocus>{texts.result}</StepHeading>
      {found.length === 0 ? (
        <Note role="status">{texts.unclear}</Note>
      ) : (
        <ul className="stack">
          {found.map((interest) => (
            <li key={interest} className="stack">
              <strong>{kinds[interest].name}</strong>
              <div className="row">
                {kinds[interest].words.map((words) => (
                  <WayButton key={words} to={{ kind: 'jobs', words }}>
                    {texts.jobs(words)}
                  </WayButton>
                ))}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p>{texts.claims}</p>
      <div className="row">
        <WayButton to={{ kind: 'training' }}>{texts.courses}</WayButton>
        <WayButton primary to={{ kind: 'booking', visit: 'counselling' }}>
          {texts.counselling}
        </WayButton>
        <Button onClick={onAgain}>{texts.again}</Button>
      </div>
      <p className="quiet small">{texts.source}</p>
    </>
  );
}
