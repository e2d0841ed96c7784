import { Button } from 'antd';
import type { Destination } from '../../domain/screens.ts';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { remoteHelp as texts } from './texts.ts';

/** 远程帮办 through the host. Renders nothing where the host has none: the number and the booking beside it stay. */
export function RemoteHelp({ about, onCall }: { about: Destination; onCall?: () => void }) {
  const { interactive } = useSurface();
  const { call } = useCapabilities();
  if (!interactive || !call) return null;
  const asked = (kind: 'phone' | 'video') => () => {
    onCall?.();
    call(kind, about);
  };
  return (
    <div className="row">
      <Button type="primary" onClick={asked('video')}>
        {texts.video}
      </Button>
      <Button onClick={asked('phone')}>{texts.phone}</Button>
    </div>
  );
}
