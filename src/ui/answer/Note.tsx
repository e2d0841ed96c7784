import { ExclamationCircleOutlined, InfoCircleOutlined, WarningOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Style } from '../basics/Style.tsx';
import css from './Note.css?raw';
import { answerTexts } from './texts.ts';

type Tone = 'plain' | 'soon' | 'alarm';
const icons = { plain: InfoCircleOutlined, soon: ExclamationCircleOutlined, alarm: WarningOutlined };

interface Props {
  /** By default, `plain`. */
  readonly tone?: Tone;
  /** Screen readers announce `alert` at once and `status` at the next pause. By default, the note is not announced. */
  readonly role?: 'note' | 'alert' | 'status';
  readonly label?: string;
  readonly children: ReactNode;
}

/** A highlighted sentence, marked by an icon and not only by colour. */
export function Note({ tone = 'plain', role, label, children }: Props) {
  const Icon = icons[tone];
  return (
    <div className="note" data-tone={tone} role={role} {...(label && { 'aria-label': label })}>
      <Style css={css} />
      <Icon aria-hidden="true" />
      <div className="note-body">{children}</div>
    </div>
  );
}

/** Marks sample data. Every screen with sample data shows it. */
export function SampleNote() {
  return (
    <p className="sample small" role="note" aria-label={answerTexts.sample}>
      <Style css={css} />
      <strong>{answerTexts.sample}</strong> {answerTexts.sampleNote}
    </p>
  );
}
