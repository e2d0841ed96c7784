import { Button } from 'antd';
import { useEffect } from 'react';
import { useLater } from '../../../ui/basics/useLater.ts';
import { useCapabilities } from '../../../ui/surface/capabilities.tsx';
import { IDLE_SECONDS } from '../../contract/idleSeconds.ts';
import { shell as texts } from '../texts.ts';
import type { IdleProps } from './IdleGuard.tsx';

const load = () => import(/* webpackChunkName: 'shared-device' */ './SharedDevice.tsx');

interface Props extends Omit<IdleProps, 'seconds'> {
  readonly seconds: number | undefined;
}

/** {@link SharedDevice}, whose code loads beside the first screen; when that fails, with the next one. */
export function SharedDeviceLater({ seconds = IDLE_SECONDS.usual, ...props }: Props) {
  const later = useLater(load);
  const { actingFor } = useCapabilities();
  const retry = later.state === 'failed' ? later.retry : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is the occasion to try again
  useEffect(() => retry?.(), [props.current]);
  if (later.state !== 'ready') {
    return actingFor && <Button onClick={() => props.onFinish(false)}>{texts.finish}</Button>;
  }
  const { default: SharedDevice } = later.value;
  return <SharedDevice seconds={seconds} {...props} />;
}
