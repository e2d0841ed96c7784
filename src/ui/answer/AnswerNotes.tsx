import type { Answer } from '../../domain/cityApi.ts';
import { Note, SampleNote } from './Note.tsx';
import { answerTexts as texts } from './texts.ts';

interface Props {
  readonly answer: Answer<unknown>;
  /** By default, sample data is marked. */
  readonly saysSample?: boolean;
  /** By default, it is said that records were left out. */
  readonly saysDropped?: boolean;
}

/** Notes about an answer: sample data, missing and closed sources, the part of a list, dropped records. */
export function AnswerNotes({ answer, saysSample = true, saysDropped = true }: Props) {
  const { sample, missing = [], closed = [], part, dropped } = answer;
  return (
    <>
      {sample && saysSample && <SampleNote />}
      {missing.length > 0 && <Note tone="soon">{texts.missing(missing)}</Note>}
      {closed.map(({ name, sentence }) => (
        <Note key={name} tone="soon">
          {texts.closed(name, sentence)}
        </Note>
      ))}
      {part && <Note tone="soon">{texts.part(part.read, part.total)}</Note>}
      {saysDropped && dropped.length > 0 && <Note tone="soon">{texts.dropped(dropped.length)}</Note>}
    </>
  );
}
