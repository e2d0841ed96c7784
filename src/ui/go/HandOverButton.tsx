import { QrcodeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { linkTo } from '../../domain/deepLinks.ts';
import { type Destination, isDetail, parentOf, SCREEN_KINDS } from '../../domain/screens.ts';
import { Sheet } from '../basics/Sheet.tsx';
import { useCapabilities } from '../surface/capabilities.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { QrCode } from './QrCode.tsx';
import { handOver as texts } from './texts.ts';

/** The same as a row of its own, at the end of a page or below what is set on its list. */
export function HandOverRow({ to }: { to: Destination }) {
  const { interactive, personal } = useSurface();
  if (!interactive || personal) return null;
  return (
    <div className="row hand-over">
      <HandOverButton to={to} />
    </div>
  );
}

/**
 * On a device of many people: hands a page over to the resident's own phone by a code that the host's scanner opens.
 * Renders nothing elsewhere, and for a page that no link opens.
 */
export function HandOverButton({ to }: { to: Destination }) {
  const { interactive, personal } = useSurface();
  const { track } = useCapabilities();
  const [open, setOpen] = useState(false);
  const link = linkTo(to);
  const label = labelOf(to);
  if (!interactive || personal || link === undefined) return null;
  const show = () => {
    track({ type: 'shared', kind: to.kind });
    setOpen(true);
  };
  return (
    <>
      <Button icon={<QrcodeOutlined aria-hidden="true" />} onClick={show}>
        {label}
      </Button>
      {open && (
        <Sheet title={label} onClose={() => setOpen(false)}>
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

/** A list may stand beside an open record, which has a button of its own. */
function labelOf(to: Destination): string {
  if ('id' in to) return texts.take;
  return SCREEN_KINDS.some((kind) => isDetail(kind) && parentOf({ kind }).kind === to.kind)
    ? texts.takeList
    : texts.takePage;
}
