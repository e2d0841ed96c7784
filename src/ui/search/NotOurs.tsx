import type { Elsewhere } from '../../domain/words/elsewhere.texts.ts';
import { Note } from '../answer/Note.tsx';
import { Phone } from '../go/Phone.tsx';
import { WayButton } from '../go/WayButton.tsx';
import { notOurs as texts } from './texts.ts';

/** Says that a matter belongs to others, whom to call, and who helps here all the same. */
export function NotOurs({ matter: { name, to } }: { readonly matter: Elsewhere }) {
  return (
    <Note tone="soon" role="status">
      <div className="stack">
        {to === 'jobs' ? (
          <>
            <p>{texts.jobs}</p>
            <div>
              <WayButton to={{ kind: 'jobs' }}>{texts.toJobs}</WayButton>
            </div>
          </>
        ) : (
          <>
            <p>{texts.matter(name)}</p>
            <p>
              <Phone text={texts.turnTo(to)} />
            </p>
            <div>
              <WayButton to={{ kind: 'stations' }}>{texts.person}</WayButton>
            </div>
          </>
        )}
      </div>
    </Note>
  );
}
