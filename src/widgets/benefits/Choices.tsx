import { Button } from 'antd';
import type { FactDefinition, FactValue } from '../../domain/eligibility/condition.ts';
import { question as texts } from './texts.ts';
import { choicesOf } from './words.ts';

interface Props {
  readonly definition: FactDefinition;
  /** What was said before. */
  readonly said: FactValue | null | undefined;
  onAnswer(value: FactValue): void;
}

/** The answers of a question as buttons. A tap is the answer. */
export function Choices({ definition, said, onAnswer }: Props) {
  return (
    <ul className="stack">
      {choicesOf(definition).map(({ value, text }) => (
        <li key={String(value)}>
          <Button
            block
            className="wrapping"
            type={value === said ? 'primary' : 'default'}
            onClick={() => onAnswer(value)}
          >
            {value === said ? texts.said(text) : text}
          </Button>
        </li>
      ))}
    </ul>
  );
}
