import { Button } from 'antd';
import type { CalculatorName } from '../../domain/calculators/calculation.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { AnswerSkeleton } from '../../ui/answer/Skeleton.tsx';
import { answerTexts } from '../../ui/answer/texts.ts';
import { useLater } from '../../ui/basics/useLater.ts';
import { benefits as texts } from './texts.ts';

const load = () => import(/* webpackChunkName: 'calculators' */ './calculators/Calculators.tsx');

/** 算一算 stands below what most people come for, and its code loads after it. */
export function SingleCalculators({ open }: { readonly open: CalculatorName | undefined }) {
  const later = useLater(load);
  return (
    <section className="stack">
      <h2>{texts.single}</h2>
      {later.state === 'loading' && <AnswerSkeleton lines={6} />}
      {later.state === 'ready' && <later.value.Calculators open={open} />}
      {later.state === 'failed' && (
        <Note tone="alarm" role="alert">
          <p>{texts.singleFailed}</p>
          <Button onClick={later.retry}>{answerTexts.retry}</Button>
        </Note>
      )}
    </section>
  );
}
