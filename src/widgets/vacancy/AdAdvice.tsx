import { Button } from 'antd';
import type { ComponentProps } from 'react';
import { Note } from '../../ui/answer/Note.tsx';
import { answerTexts } from '../../ui/answer/texts.ts';
import { useLater } from '../../ui/basics/useLater.ts';
import type { Advice } from './Advice.tsx';
import { advice as texts } from './texts.ts';

/** The check with its many rules, which come when somebody writes an ad. */
export const loadAdvice = () => import(/* webpackChunkName: 'ad-check' */ './Advice.tsx');

/** What the check says of an ad while it is typed; or that it could not be loaded. */
export function AdAdvice(props: ComponentProps<typeof Advice>) {
  const later = useLater(loadAdvice);
  if (later.state === 'ready') return <later.value.Advice {...props} />;
  if (later.state === 'loading') return null;
  return (
    <Note tone="soon" role="alert">
      <p>{texts.unchecked}</p>
      <Button onClick={later.retry}>{answerTexts.retry}</Button>
    </Note>
  );
}
