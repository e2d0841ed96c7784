import { Button } from 'antd';
import { useState } from 'react';
import type { SendOutcome } from '../../../domain/sendOutcome.ts';
import type { MySignUp } from '../../../domain/signUp.ts';
import { ConfirmSheet } from '../../form/ConfirmSheet.tsx';
import { withdrawal as texts } from './texts.ts';

interface Props {
  readonly mine: MySignUp;
  withdraw(mine: MySignUp): Promise<SendOutcome<void>>;
  /** Called when the city has taken it back. By default, nothing is. */
  onDone?(): void;
}

/** Gives back a place in a course or at an event, after it has asked once more. */
export function WithdrawButton({ mine, withdraw, onDone }: Props) {
  const [open, setOpen] = useState(false);
  const title = texts.of(mine.title);
  return (
    <>
      <Button aria-label={title} onClick={() => setOpen(true)}>
        {texts.open}
      </Button>
      {open && (
        <ConfirmSheet
          texts={{ ...texts, title, means: texts.means(mine.waiting ?? false) }}
          act={() => withdraw(mine)}
          onDone={onDone}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
