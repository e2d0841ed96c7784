import { type ComponentProps, useEffect } from 'react';
import { useLater } from '../../../ui/basics/useLater.ts';
import type IdleGuard from './IdleGuard.tsx';
import { IDLE_SECONDS } from './silence.ts';

const load = () => import(/* webpackChunkName: 'idle' */ './IdleGuard.tsx');

interface Props extends Omit<ComponentProps<typeof IdleGuard>, 'seconds'> {
  readonly seconds: number | undefined;
}

/** The guard of a device that many people use. Its code loads beside the first screen; when that fails, with the next one. */
export function Guarded({ seconds = IDLE_SECONDS.usual, ...props }: Props) {
  const later = useLater(load);
  const retry = later.state === 'failed' ? later.retry : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen is the occasion to try again
  useEffect(() => retry?.(), [props.current]);
  if (later.state !== 'ready') return null;
  const { default: Guard } = later.value;
  return <Guard seconds={seconds} {...props} />;
}
