import { Button } from 'antd';
import type { ComponentProps } from 'react';
import { Note } from '../../ui/answer/Note.tsx';
import { answerTexts } from '../../ui/answer/texts.ts';
import { useLater } from '../../ui/basics/useLater.ts';
import type { Advice } from './Advice.tsx';
import { advice as texts } from './texts.ts';

/** The check with its many rules, which come when somebody writes an ad. */
export const loadAdvice = () => import(/* webpackChunkName: 'ad-check' */ './Advice.tsx');

type Props = ComponentProps<typeof Advice>;

/** What the check says of an ad while it is typed; or that it could not be loaded. An ad without a title has no words yet. */
export const AdAdvice = (props: Props) => (props.ad.title === '' ? null : <LoadedAdvice {...props} />);

function LoadedAdvice(props: Props) {
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
