import { useOwn } from '../../data/own/OwnProvider.tsx';
import type { Course } from '../../domain/course.ts';
import { useLater } from '../../ui/basics/useLater.ts';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { useSurface } from '../../ui/surface/SurfaceProvider.tsx';
import { training as texts } from './texts.ts';

/** The match with its rules and words, which nobody loads who has no need. */
const load = () => import(/* webpackChunkName: 'matches' */ './FillsGap.tsx');

interface Props {
  readonly courses: readonly Course[];
  onOpen(id: string): void;
}

/** Courses that lead to a skill which jobs of the wanted work require; without a need, the way to tell it. */
export function Suggested(props: Props) {
  const { personal } = useSurface();
  const { value, settling } = useOwn('need', personal);
  const open = value?.state === 'open' ? value.need : undefined;
  const later = useLater(load, open !== undefined);
  if (settling) return null;
  if (!open)
    return (
      <div className="card stack">
        <p>{texts.suggestNeed}</p>
        <div>
          <WayButton to={{ kind: 'need' }}>{texts.need}</WayButton>
        </div>
      </div>
    );
  return later.state === 'ready' ? <later.value.FillsGap need={open} {...props} /> : null;
}
