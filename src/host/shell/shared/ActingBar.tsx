import { Button } from 'antd';
import type { Person } from '../../../domain/person.ts';
import type { Destination } from '../../../domain/screens.ts';
import { Style } from '../../../ui/basics/Style.tsx';
import { WayButton } from '../../../ui/go/WayButton.tsx';
import { shell } from '../texts.ts';
import css from './ActingBar.css?raw';
import { acting as texts } from './acting.texts.ts';

interface Props {
  /** For whom a member of staff acts. */
  readonly person: Person;
  /** Ends it and clears everything of the resident. */
  onFinish(): void;
}

const WAYS = [
  [{ kind: 'need' }, texts.ways.need],
  [{ kind: 'matches' }, texts.ways.matches],
  [{ kind: 'benefits' }, texts.ways.benefits],
  [{ kind: 'booking' }, texts.ways.booking],
] as const satisfies readonly (readonly [Destination, string])[];

/** Says on every screen whose matter it is, and leads to what staff do for residents. */
export function ActingBar({ person, onFinish }: Props) {
  return (
    <div role="note" aria-label={texts.note} className="acting row">
      <Style css={css} />
      <strong>
        {texts.note} · {person.name}
      </strong>
      <Button danger className="acting-finish" onClick={onFinish}>
        {shell.finish}
      </Button>
      <div className="row">
        {WAYS.map(([to, label]) => (
          <WayButton key={to.kind} to={to}>
            {label}
          </WayButton>
        ))}
      </div>
    </div>
  );
}
