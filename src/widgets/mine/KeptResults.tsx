import { Button } from 'antd';
import type { KeptResult } from '../../domain/keptResult.ts';
import { Fold } from '../../ui/basics/Fold.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { longDay } from '../../ui/words/day.texts.ts';
import { results as texts } from './texts.ts';

interface Props {
  /** By id. */
  readonly results: ReadonlyMap<string, KeptResult>;
  onRemove(id: string): void;
}

/** What a person computed and kept, each with the day for which it holds. */
export function KeptResults({ results, onRemove }: Props) {
  return (
    <section className="stack">
      <h3>{texts.title}</h3>
      <ul className="stack" aria-label={texts.title}>
        {[...results].reverse().map(([id, { title, lines, keptOn }]) => (
          <li key={id} className="card stack">
            <h4>{title}</h4>
            <p className="quiet">{texts.keptOn(longDay(keptOn))}</p>
            <Fold title={texts.show}>
              <Lines lines={lines} />
            </Fold>
            <div className="row">
              <WayButton to={{ kind: 'benefits' }}>{texts.again}</WayButton>
              <Button aria-label={texts.removeOf(title)} onClick={() => onRemove(id)}>
                {texts.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
