import { useEffect, useRef, useState } from 'react';
import { type HostContext, loadServiceCircle, type Mounted, type MountModule } from 'service-circle';

export function ServiceCircle({ host }: { host: HostContext }) {
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<Mounted>(undefined);
  const [plugin, setPlugin] = useState<MountModule>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let left = false;
    loadServiceCircle({ from: 'https://plugin.example/' }).then(
      (loaded) => left || setPlugin(loaded),
      () => left || setFailed(true),
    );
    return () => {
      left = true;
      mounted.current?.unmount();
    };
  }, []);

  useEffect(() => {
    // On the same element again it is an update.
    if (plugin && place.current) mounted.current = plugin.mount(place.current, host);
  }, [plugin, host]);

  return failed ? <p>就业服务这会儿没有打开，请稍后再试，或打 12333。</p> : <div ref={place} />;
}
