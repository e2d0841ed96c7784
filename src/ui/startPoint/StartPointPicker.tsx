import { AimOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Town } from '../../domain/place.ts';
import type { Remote } from '../../domain/remote.ts';
import type { Locating } from '../../domain/startPoint.ts';
import { Note } from '../answer/Note.tsx';
import { QueryView } from '../answer/QueryView.tsx';
import { FocusBox } from '../basics/FocusBox.tsx';
import { Style } from '../basics/Style.tsx';
import css from './StartPointPicker.css?raw';
import { startPoint as texts } from './texts.ts';

interface Props {
  readonly towns: Remote<readonly Town[]>;
  readonly locating: Locating;
  onTown(town: Town): void;
  /** Called only after the resident agreed. */
  onLocate(): void;
}

/** Asks for the start point: a town, or the position of the device after the resident agreed to it. */
export function StartPointPicker({ towns, locating, onTown, onLocate }: Props) {
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState(false);
  return (
    <div className="stack">
      <Style css={css} />
      <FocusBox key={String(refused && !asking)} takesFocus={refused && !asking}>
        <p>{texts.hint}</p>
      </FocusBox>
      {locating !== 'absent' && !asking && (
        <div>
          <Button
            icon={<AimOutlined aria-hidden="true" />}
            loading={locating === 'busy'}
            onClick={() => setAsking(true)}
          >
            {locating === 'busy' ? texts.locating : texts.locate}
          </Button>
        </div>
      )}
      {asking && (
        <FocusBox takesFocus>
          <Consent
            onAnswer={(agreed) => {
              setAsking(false);
              if (agreed) onLocate();
              else setRefused(true);
            }}
          />
        </FocusBox>
      )}
      {(locating === 'failed' || locating === 'far') && (
        <Note tone="soon" role="status">
          {locating === 'far' ? texts.far : texts.locateFailed}
        </Note>
      )}
      <QueryView of={towns} lines={4}>
        {(list) => (
          <ul className="towns" aria-label={texts.towns}>
            {list.map((town) => (
              <li key={town.code}>
                <Button block onClick={() => onTown(town)}>
                  {town.name}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </div>
  );
}

function Consent({ onAnswer }: { onAnswer: (agreed: boolean) => void }) {
  return (
    <Note>
      <div className="stack">
        <p>{texts.consent}</p>
        <div className="row">
          <Button type="primary" onClick={() => onAnswer(true)}>
            {texts.agree}
          </Button>
          <Button onClick={() => onAnswer(false)}>{texts.refuse}</Button>
        </div>
      </div>
    </Note>
  );
}
