import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Explained } from '../../domain/words/explain.ts';
import { Note } from '../../ui/answer/Note.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { understood as texts } from './understood.texts.ts';

interface Props {
  readonly explained: Explained;
  /** Takes a part off the query. */
  onTakeOff(part: Explained['parts'][number]): void;
}

/** What the search took a query for: in a sentence, and as chips that can be taken off. */
export function Understood({ explained: { parts, also, elsewhere }, onTakeOff }: Props) {
  if (elsewhere) {
    const { name, to } = elsewhere;
    return (
      <Note tone="soon" role="status">
        <p>{to === 'policies' ? texts.policy(name) : texts.elsewhere(name)}</p>
        {to === 'policies' ? (
          <WayButton to={{ kind: 'policies' }}>{texts.toPolicies}</WayButton>
        ) : (
          <p>
            <Phone text={texts.turnTo(to)} />
          </p>
        )}
      </Note>
    );
  }
  const named = parts.filter(({ kind }) => kind === 'occupation').map(({ text }) => text);
  return (
    <>
      {named.length > 0 && also.length > 0 && <p className="quiet small">{texts.by(named, also)}</p>}
      {(parts.length > 1 || parts.some(({ kind }) => kind !== 'word' && kind !== 'occupation')) && (
        <ul className="row understood" aria-label={texts.parts}>
          {parts.map((part) => (
            <li key={part.from}>
              <Button
                icon={<CloseOutlined aria-hidden="true" />}
                iconPlacement="end"
                aria-label={texts.takeOff(texts.labelOf(part))}
                onClick={() => onTakeOff(part)}
              >
                {texts.labelOf(part)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
