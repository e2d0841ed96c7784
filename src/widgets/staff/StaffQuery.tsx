import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Remote } from '../../domain/remote.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { QueryView } from '../../ui/answer/QueryView.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { staff as texts } from './texts.ts';

interface Props<T> {
  readonly of: Remote<T>;
  readonly children: (value: T) => ReactNode;
}

/** A list of the staff. The city decides who is staff: whom it does not know gets no list. */
export function StaffQuery<T>({ of, children }: Props<T>) {
  const { login } = useCapabilities();
  if (of.state === 'failed' && of.failure.kind === 'unauthorized') {
    return (
      <Note tone="alarm" role="alert">
        <p>{texts.notStaff}</p>
        {login && (
          <Button type="primary" onClick={login}>
            {texts.login}
          </Button>
        )}
      </Note>
    );
  }
  return (
    <QueryView of={of} lines={12}>
      {children}
    </QueryView>
  );
}
