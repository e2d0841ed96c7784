import { useEffect } from 'react';
import { KeyboardDock } from '../../../ui/keyboard/KeyboardDock.tsx';
import { useCapabilities } from '../../../ui/surface/capabilities.tsx';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';
import { ActingBar } from './ActingBar.tsx';
import { emptyBoxesThatGo } from './emptyBoxes.ts';
import { IdleGuard, type IdleProps } from './IdleGuard.tsx';
import { LookZone } from './LookZone.tsx';

/**
 * What a device that many people use needs beside the screens: a third to look at where hands do not reach it, a guard of
 * the session, keys where it has none, whose matter it is while a member of staff acts for a resident, and that no box
 * keeps what was written into it.
 */
export default function SharedDevice(props: IdleProps) {
  const { navigation, screenKeyboard } = useSurface();
  const { actingFor } = useCapabilities();
  const { root } = props;
  useEffect(() => emptyBoxesThatGo(root), [root]);
  return (
    <>
      {navigation === 'tiles' && <LookZone />}
      {actingFor && <ActingBar person={actingFor} onFinish={() => props.onFinish(false)} />}
      <IdleGuard {...props} />
      {screenKeyboard && <KeyboardDock root={root} />}
    </>
  );
}
