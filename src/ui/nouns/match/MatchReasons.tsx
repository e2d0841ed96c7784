import type { JobMatch } from '../../../domain/match/match.ts';
import { againstText, askText, forText, reasons as texts } from './texts.ts';

/** At most so many of each on a card. */
const ON_A_CARD = 3;

interface Props {
  readonly match: JobMatch;
  /** Whether everything is said, as in a detail. By default, the first three of each. */
  readonly whole?: boolean;
}

/** What speaks for a job and what is to be minded, in two lists. What the ad leaves open is a question to ask. */
export function MatchReasons({ match, whole = false }: Props) {
  const most = whole ? Number.POSITIVE_INFINITY : ON_A_CARD;
  const fitting = match.reasonsFor.map(forText).slice(0, most);
  const minding = [
    ...match.against.map(againstText),
    ...match.ask.map((ask) => texts.ask(askText(ask))),
  ].slice(0, most);
  return (
    <>
      {fitting.length > 0 && <Reasons title={texts.fitting} lines={fitting} />}
      {minding.length > 0 && <Reasons title={texts.minding} lines={minding} quiet />}
    </>
  );
}

function Reasons({
  title,
  lines,
  quiet = false,
}: {
  title: string;
  lines: readonly string[];
  quiet?: boolean;
}) {
  return (
    <div className={quiet ? 'quiet' : undefined}>
      <p className="small" aria-hidden="true">
        <strong>{title}</strong>
      </p>
      <ul className="bullets" aria-label={title}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
