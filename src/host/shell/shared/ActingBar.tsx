import { QrcodeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { linkTo } from '../../../domain/deepLinks.ts';
import type { Person } from '../../../domain/person.ts';
import type { Destination } from '../../../domain/screens.ts';
import { Sheet } from '../../../ui/basics/Sheet.tsx';
import { Style } from '../../../ui/basics/Style.tsx';
import { QrCode } from '../../../ui/go/QrCode.tsx';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { shell } from '../texts.ts';
import css from './ActingBar.css?raw';
import { acting as texts } from './acting.texts.ts';

interface Props {
  /** For whom a member of staff acts. */
  readonly person: Person;
  readonly current: Destination;
  /** Ends it and clears everything of the resident. */
  onFinish(): void;
}

const WAYS = [
  [{ kind: 'need' }, texts.ways.need],
  [{ kind: 'matches' }, texts.ways.matches],
  [{ kind: 'benefits' }, texts.ways.benefits],
  [{ kind: 'booking' }, texts.ways.booking],
] as const satisfies readonly (readonly [Destination, string])[];

/** Says on every screen whose matter it is, leads to what staff do for residents, and hands a page over to their phone. */
export function ActingBar({ person, current, onFinish }: Props) {
  const [taking, setTaking] = useState(false);
  return (
    <>
      <Style css={css} />
      <div role="note" aria-label={texts.note} className="acting row">
        <strong>
          {texts.note} · {person.name}
        </strong>
        <Button danger className="acting-finish" onClick={onFinish}>
          {shell.finish}
        </Button>
        <div className="row">
          {WAYS.map(([to, label]) => (
            <WayButton key={to.kind} to={to}>
              {label}
            </WayButton>
          ))}
          <Button icon={<QrcodeOutlined aria-hidden="true" />} onClick={() => setTaking(true)}>
            {texts.take}
          </Button>
        </div>
      </div>
      {taking && (
        <TakeSheet link={'id' in current ? linkTo(current) : undefined} onClose={() => setTaking(false)} />
      )}
    </>
  );
}

function TakeSheet({ link, onClose }: { link: string | undefined; onClose: () => void }) {
  return (
    <Sheet title={texts.takeTitle} onClose={onClose}>
      {(close) => (
        <>
          <p>{link === undefined ? texts.noCode : texts.takeHint}</p>
          {link !== undefined && <QrCode text={link} label={texts.codeName} />}
          <div>
            <Button onClick={close}>{texts.close}</Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
