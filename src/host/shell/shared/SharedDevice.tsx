import { KeyboardDock } from '../../../ui/keyboard/KeyboardDock.tsx';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';
import { IdleGuard, type IdleProps } from './IdleGuard.tsx';

/** What a device that many people use needs beside the screens: a guard of the session, and keys where it has none. */
export default function SharedDevice(props: IdleProps) {
  const { screenKeyboard } = useSurface();
  return (
    <>
      <IdleGuard {...props} />
      {screenKeyboard && <KeyboardDock root={props.root} />}
    </>
  );
}
