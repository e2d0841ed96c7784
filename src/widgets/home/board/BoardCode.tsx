import { linkTo } from '../../../domain/deepLinks.ts';
import type { Destination } from '../../../domain/screens.ts';
import { QrCode } from '../../../ui/go/QrCode.tsx';
import { board as texts } from './texts.ts';

interface Props {
  readonly to: Destination;
  /** What it opens, in words. */
  readonly opens: string;
  readonly hint: string;
}

/** A code that is read from where people stand, with what it opens. */
export function BoardCode({ to, opens, hint }: Props) {
  const link = linkTo(to);
  return (
    <div className="board-aside">
      {link && <QrCode text={link} label={texts.code(opens)} />}
      <p className="board-opens">
        <strong>{opens}</strong>
        <span>{hint}</span>
      </p>
    </div>
  );
}
