import { Button } from 'antd';
import { Sheet } from '../basics/Sheet.tsx';
import { QrCode } from './QrCode.tsx';
import { address as texts } from './texts.ts';

/** Shows an address as a QR code and as text, for a device that must not open it. */
export function AddressSheet({ url, onClose }: { url: string; onClose: () => void }) {
  return (
    <Sheet title={texts.title} onClose={onClose}>
      {(close) => (
        <>
          <p>{texts.hint}</p>
          <QrCode text={url} label={texts.code} />
          <p className="sheet-text">{url}</p>
          <div>
            <Button onClick={close}>{texts.close}</Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
