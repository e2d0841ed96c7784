import { EnvironmentOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { StartPoint } from '../../domain/startPoint.ts';
import { TRAVEL_MODES, type TravelMode } from '../../domain/travel.ts';
import { ChoiceChips } from '../form/ChoiceChips.tsx';
import { useSurface } from '../surface/SurfaceProvider.tsx';
import { modes } from '../words/travel.texts.ts';
import { fromText, startPoint as texts } from './texts.ts';

interface Props {
  readonly startPoint: StartPoint;
  readonly mode: TravelMode;
  /** Whether only one line with a button is shown. */
  readonly folded: boolean;
  onMode(mode: TravelMode): void;
  onChange(): void;
}

/** The start point and the travel mode, with controls to change them. */
export function StartPointBar({ startPoint, mode, folded, onMode, onChange }: Props) {
  const { interactive } = useSurface();
  const [open, setOpen] = useState(!folded);
  return (
    <div className="stack">
      <div className="row">
        <strong>
          <EnvironmentOutlined aria-hidden="true" /> {texts.by(fromText(startPoint), modes[mode])}
        </strong>
        {interactive && folded && (
          <Button aria-expanded={open} aria-label={texts.adjustName} onClick={() => setOpen(!open)}>
            {texts.adjust}
          </Button>
        )}
        {interactive && open && <Button onClick={onChange}>{texts.change}</Button>}
      </div>
      {interactive && open && (
        <ChoiceChips
          legend={texts.mode}
          legendHidden
          pick="one"
          choices={TRAVEL_MODES.map((value) => ({ value, label: modes[value] }))}
          chosen={[mode]}
          onChange={([chosen]) => chosen && onMode(chosen)}
        />
      )}
    </div>
  );
}
