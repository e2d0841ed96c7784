import { ScanOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { readLink } from '../../domain/deepLinks.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { scan as texts } from './texts.ts';

/** Scans a QR code and opens its screen. Renders nothing when the host cannot scan. */
export function Scan() {
  const { scan } = useCapabilities();
  const { interactive } = useSurface();
  return scan && interactive ? <ScanCard scan={scan} /> : null;
}

function ScanCard({ scan }: { scan: () => Promise<string | null> }) {
  const { go } = useNavigation();
  const { offers } = useCapabilities();
  const [nowhere, setNowhere] = useState(false);
  /** Only the latest scan counts, and only while the component is mounted. */
  const latest = useRef(0);
  useEffect(
    () => () => {
      latest.current = -1;
    },
    [],
  );
  const onScan = async () => {
    latest.current += 1;
    const own = latest.current;
    setNowhere(false);
    const text = await scan();
    if (own !== latest.current || text === null) return;
    const to = readLink(text);
    if (to && offers(to)) go(to);
    else setNowhere(true);
  };
  return (
    <section className="stack">
      <h2>{texts.title}</h2>
      <p className="quiet">{texts.hint}</p>
      <div>
        <Button icon={<ScanOutlined aria-hidden="true" />} onClick={() => void onScan()}>
          {texts.scan}
        </Button>
      </div>
      {nowhere && (
        <Note tone="soon" role="status">
          {texts.nowhere}
        </Note>
      )}
    </section>
  );
}
