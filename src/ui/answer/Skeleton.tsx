import { Skeleton } from 'antd';
import { answerTexts } from './texts.ts';

interface Props {
  /** The height in lines of text; about that of the answer, so that nothing moves when it arrives. */
  readonly lines: number;
}

/** Stands where an answer will be: grey lines, and a word for screen readers. */
export function AnswerSkeleton({ lines }: Props) {
  return (
    <div className="card" aria-busy="true">
      <span className="visually-hidden" role="status">
        {answerTexts.loading}
      </span>
      <Skeleton active paragraph={{ rows: lines }} title={false} />
    </div>
  );
}
