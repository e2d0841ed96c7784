import { QrcodeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { linkTo } from '../../domain/deepLinks.ts';
import type { Destination } from '../../domain/screens.ts';
import { Sheet } from '../basics/Sheet.tsx';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { QrCode } from './QrCode.tsx';
import { handOver as texts } from './texts.ts';

/**
 * On a device of many people: hands a page over to the resident's own phone by a code that the host's scanner opens.
 * Renders nothing elsewhere, and for a page that no link opens.
 */
export function HandOverButton({ to }: { to: Destination }) {
  const { interactive, personal } = useSurface();
  const { track } = useCapabilities();
  const [open, setOpen] = useState(false);
  const link = linkTo(to);
  if (!interactive || personal || link === undefined) return null;
  const show = () => {
    track({ type: 'shared', kind: to.kind });
    setOpen(true);
  };
  return (
    <>
      <Button icon={<QrcodeOutlined aria-hidden="true" />} onClick={show}>
        {texts.take}
      </Button>
      {open && (
        <Sheet title={texts.take} onClose={() => setOpen(false)}>
          {(close) => (
            <>
              <p>{texts.hint}</p>
              <QrCode text={link} label={texts.code} />
              <div>
                <Button onClick={close}>{texts.close}</Button>
              </div>
            </>
          )}
        </Sheet>
      )}
    </>
  );
}
