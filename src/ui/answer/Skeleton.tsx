import { Style } from '../basics/Style.tsx';
import css from './Skeleton.css?raw';
import { answerTexts } from './texts.ts';

interface Props {
  /** The height in lines of text; about that of the answer, so that nothing moves when it arrives. */
  readonly lines: number;
}

/**
 * Stands where an answer will be: grey lines, and a word for screen readers. It is ours and not that of antd, because
 * every first screen needs it and antd's brings five more shapes.
 */
export function AnswerSkeleton({ lines }: Props) {
  return (
    <div className="card" aria-busy="true">
      <Style css={css} />
      <span className="visually-hidden" role="status">
        {answerTexts.loading}
      </span>
      <div className="skeleton-lines" style={{ '--scs-lines': lines }} />
    </div>
  );
}
