import { Button } from 'antd';
import type { Destination } from '../../domain/screens.ts';
import { Sheet } from '../../ui/basics/Sheet.tsx';
import { useNavigation } from '../../ui/go/navigation.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { RemoteHelp } from '../../ui/go/RemoteHelp.tsx';
import { useCapabilities } from '../../ui/surface/capabilities.tsx';
import { shell, contact as texts } from './texts.ts';

const WAYS = [
  { to: { kind: 'booking', visit: 'assistance' }, label: texts.booking },
  { to: { kind: 'stations' }, label: texts.stations },
] as const satisfies readonly { readonly to: Destination; readonly label: string }[];

/** 联系: the number to call, a visit to book, the stations. */
export function ContactSheet({ onClose }: { onClose: () => void }) {
  const { go } = useNavigation();
  const { offers } = useCapabilities();
  return (
    <Sheet title={shell.helpName} onClose={onClose}>
      {(close) => (
        <>
          <p>{texts.call}</p>
          <p className="figure">
            <Phone text={shell.hotline} />
          </p>
          <RemoteHelp about={{ kind: 'home' }} onCall={close} />
          {WAYS.filter(({ to }) => offers(to)).map(({ to, label }) => (
            <Button
              key={to.kind}
              block
              onClick={() => {
                close();
                go(to);
              }}
            >
              {label}
            </Button>
          ))}
          <div>
            <Button onClick={close}>{shell.close}</Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
