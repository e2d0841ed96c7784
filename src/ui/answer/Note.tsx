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
  /** `alert` is read out at once; by default, the note is read where it stands. */
  readonly role?: 'note' | 'alert' | 'status';
  readonly label?: string;
  readonly children: ReactNode;
}

/** A sentence set apart, with a sign beside the colour. */
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

/** Stands on every screen that shows made-up data. */
export function SampleNote() {
  return (
    <p className="sample small" role="note" aria-label={answerTexts.sample}>
      <Style css={css} />
      <strong>{answerTexts.sample}</strong> {answerTexts.sampleNote}
    </p>
  );
}
