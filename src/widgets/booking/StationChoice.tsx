import { Button } from 'antd';
import { useState } from 'react';
import type { Station } from '../../domain/station.ts';
import { ChoiceChips } from '../../ui/form/ChoiceChips.tsx';
import { booking as texts } from './texts.ts';

const NEAREST = 3;

interface Props {
  /** The nearest first. */
  readonly stations: readonly Station[];
  readonly chosen: Station;
  onChange(id: string): void;
}

/** The nearest stations, and all others on request. The chosen one is always in view. */
export function StationChoice({ stations, chosen, onChange }: Props) {
  const [all, setAll] = useState(false);
  const near = stations.slice(0, NEAREST);
  const shown = all ? stations : [...new Set([...near, chosen])];
  return (
    <div className="stack">
      <ChoiceChips
        legend={texts.station}
        pick="one"
        choices={shown.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={[chosen.id]}
        onChange={([id]) => id !== undefined && onChange(id)}
      />
      {stations.length > NEAREST && (
        <div>
          <Button aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? texts.fewerStations : texts.otherStations}
          </Button>
        </div>
      )}
    </div>
  );
}
