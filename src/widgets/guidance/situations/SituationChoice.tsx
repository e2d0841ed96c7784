import { Style } from '../../../ui/basics/Style.tsx';
import { useNavigation } from '../../../ui/go/navigation.tsx';
import { situations } from './index.ts';
import { SITUATION_IDS } from './situation.ts';
import css from './situations.css?raw';
import { situationTexts as texts } from './texts.ts';

/** The question with which guidance begins. */
export function SituationChoice({ openId }: { readonly openId: string | undefined }) {
  const { go } = useNavigation();
  return (
    <section aria-label={texts.question} className="stack">
      <Style css={css} />
      <h3>{texts.question}</h3>
      <p className="quiet">{texts.hint}</p>
      <ul className="situations">
        {SITUATION_IDS.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="situation"
              aria-current={id === openId || undefined}
              onClick={() => go({ kind: 'situation', id })}
            >
              {situations[id].name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
