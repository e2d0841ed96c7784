import { Button } from 'antd';
import { Note } from '../../ui/answer/Note.tsx';
import { trouble as texts } from './texts.ts';

/** Shown in place of a part that failed. 刷新 starts only that part again and never reloads the host's page. */
export function TroubleCard({ kind, onRetry }: { kind: 'render' | 'chunk' | 'city'; onRetry: () => void }) {
  return (
    <Note tone="alarm" role="alert">
      <p>{texts[kind]}</p>
      <p>{texts.human}</p>
      <Button type="primary" onClick={onRetry}>
        {texts.refresh}
      </Button>
    </Note>
  );
}
