import { useOwn } from '../../../data/own/OwnProvider.tsx';
import { Failure } from '../../../domain/failure.ts';
import { FailureNote } from '../../../ui/answer/FailureNote.tsx';
import { hotline } from '../../../ui/answer/texts.ts';
import { PageHeading } from '../../../ui/basics/PageHeading.tsx';
import { Style } from '../../../ui/basics/Style.tsx';
import { HandOverButton } from '../../../ui/go/HandOverButton.tsx';
import { Phone } from '../../../ui/go/Phone.tsx';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { useSurface } from '../../../ui/surface/SurfaceProvider.tsx';
import stepsCss from '../guidance.css?raw';
import { situations } from './index.ts';
import { isSituation, type SituationId } from './situation.ts';
import css from './situations.css?raw';
import { situationTexts as texts } from './texts.ts';

/** The path of one situation. It needs no city: only the screens that it leads to do. */
export function SituationView({ id, arrived }: { readonly id: string; readonly arrived: boolean }) {
  if (!isSituation(id)) return <FailureNote failure={new Failure('missing')} />;
  return <Path id={id} arrived={arrived} />;
}

function Path({ id, arrived }: { readonly id: SituationId; readonly arrived: boolean }) {
  const { personal } = useSurface();
  const { looked, look } = useLooked(id, personal);
  const { name, promise, steps, human } = situations[id];
  return (
    <section aria-label={name} className="card stack">
      <Style css={stepsCss} />
      <Style css={css} />
      <PageHeading takesFocus={arrived}>{name}</PageHeading>
      <p>{promise}</p>
      {personal && (
        <p role="status" className="quiet small">
          {texts.progress(looked.length, steps.length)}
        </p>
      )}
      <ol className="steps" aria-label={texts.steps}>
        {steps.map((step, nth) => (
          <li key={step.id} data-step={nth + 1} className="stack">
            <h3>{step.title}</h3>
            <p className="quiet">{step.why}</p>
            <div className="row">
              <WayButton to={step.to}>{step.action}</WayButton>
              {personal && (
                <label className="looked">
                  <input
                    type="checkbox"
                    aria-label={texts.lookedOf(step.title)}
                    checked={looked.includes(step.id)}
                    onChange={({ target }) => look(step.id, target.checked)}
                  />
                  <span>{texts.looked}</span>
                </label>
              )}
            </div>
          </li>
        ))}
      </ol>
      <div className="stack">
        <h3>{texts.last}</h3>
        <p>{human.text}</p>
        <div className="row">
          <WayButton primary to={{ kind: 'booking', visit: human.visit }}>
            {human.action}
          </WayButton>
          <WayButton to={{ kind: 'stations' }}>{texts.stations}</WayButton>
          <HandOverButton to={{ kind: 'situation', id }} />
        </div>
        <p>
          {texts.hotline} <Phone text={hotline.number} />
        </p>
      </div>
    </section>
  );
}

/** The steps that the person has looked at. Only a personal device has them. */
function useLooked(id: SituationId, personal: boolean) {
  const own = useOwn('looked', personal);
  const known = situations[id].steps.map((step) => step.id);
  const among = (stored: readonly string[] | undefined) => known.filter((step) => stored?.includes(step));
  const look = (step: string, on: boolean) =>
    own.change((before) => {
      const looked = among(before?.get(id)).filter((other) => other !== step);
      const all = new Map(before).set(id, on ? [...looked, step] : looked);
      if (!on && looked.length === 0) all.delete(id);
      return all.size > 0 ? all : undefined;
    });
  return { looked: among(own.value?.get(id)), look };
}
