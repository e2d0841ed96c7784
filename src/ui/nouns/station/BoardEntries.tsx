import type { BoardEntry } from '../../../domain/monthBoard.ts';
import { WayButton } from '../../go/WayButton.tsx';
import { useCapabilities } from '../../surface/capabilities.tsx';
import { useSurface } from '../../surface/SurfaceProvider.tsx';
import { entryText, keyOf } from './boardLines.ts';

/** What happens on a day. An event leads to its page, where there is one. */
export function BoardEntries({ entries }: { entries: readonly BoardEntry[] }) {
  const { interactive } = useSurface();
  const { offers } = useCapabilities();
  if (entries.length === 0) return null;
  return (
    <ul className="bullets">
      {entries.map((entry) => {
        const text = entryText(entry, { places: true });
        const to = entry.kind === 'event' && ({ kind: 'event', id: entry.id } as const);
        return (
          <li key={keyOf(entry)}>
            {to && interactive && offers(to) ? (
              <WayButton className="wrapping" to={to}>
                {text}
              </WayButton>
            ) : (
              text
            )}
          </li>
        );
      })}
    </ul>
  );
}
