import type { Matter } from '../../../domain/matter.ts';
import { Lines } from '../../basics/Lines.tsx';
import { bringLines } from './bring.ts';
import { ticket as texts } from './texts.ts';

/** What a visit is about, and what to bring. Renders nothing where nothing is named. */
export function AboutPart({ matter }: { matter: Matter | undefined }) {
  if (!matter) return null;
  const lines = bringLines(matter);
  return (
    <div className="stack">
      <p>
        <strong>{texts.about}</strong> {matter.title}
      </p>
      {lines.length > 0 ? (
        <>
          <p>{texts.bring}</p>
          <Lines lines={lines} />
        </>
      ) : (
        <p className="quiet">{texts.bringFirst}</p>
      )}
    </div>
  );
}
