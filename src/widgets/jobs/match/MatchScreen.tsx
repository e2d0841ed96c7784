import { Button } from 'antd';
import { Note } from '../../../ui/answer/Note.tsx';
import { AnswerSkeleton } from '../../../ui/answer/Skeleton.tsx';
import { answerTexts } from '../../../ui/answer/texts.ts';
import { useLater } from '../../../ui/basics/useLater.ts';
import { jobs as texts } from '../texts.ts';

/** The match with its rules and words, which a list of jobs does not need. */
export const loadMatches = () => import(/* webpackChunkName: 'matches' */ './Matches.tsx');

/** 供需匹配, as soon as its code is there. */
export function MatchScreen({ arrived }: { arrived: boolean }) {
  const later = useLater(loadMatches);
  if (later.state === 'loading') return <AnswerSkeleton lines={16} />;
  if (later.state === 'ready') return <later.value.Matches arrived={arrived} />;
  return (
    <Note tone="alarm" role="alert">
      <p>{texts.matchFailed}</p>
      <Button onClick={later.retry}>{answerTexts.retry}</Button>
    </Note>
  );
}
