import { CheckCircleOutlined, CloseCircleOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Benefit } from '../../domain/benefits/benefit.ts';
import { deadlinesOf } from '../../domain/benefits/deadlines.ts';
import { doFirst } from '../../domain/benefits/doFirst.ts';
import type { BenefitResult } from '../../domain/benefits/results.ts';
import type { Day } from '../../domain/calendar.ts';
import type { FactDefinition, Facts } from '../../domain/eligibility/condition.ts';
import { hotline } from '../../ui/answer/texts.ts';
import { Chip } from '../../ui/basics/Chip.tsx';
import { Lines } from '../../ui/basics/Lines.tsx';
import { Phone } from '../../ui/go/Phone.tsx';
import { WayButton } from '../../ui/go/WayButton.tsx';
import { amountLines } from './amountLines.ts';
import { reasonOf } from './reasonOf.ts';
import { deadlineText, standings, results as texts } from './results.texts.ts';

const looks = {
  eligible: ['good', CheckCircleOutlined],
  possible: ['soon', QuestionCircleOutlined],
  ineligible: ['plain', CloseCircleOutlined],
  unjudged: ['soon', QuestionCircleOutlined],
} as const;

export interface CardProps {
  readonly benefit: Benefit;
  readonly result: BenefitResult;
  readonly facts: Facts;
  readonly vocabulary: readonly FactDefinition[];
  /** Today. */
  readonly day: Day;
  /** Asks what is open of this policy. Absent where no question is left. */
  onGoOn?(): void;
}

/** What the answers mean for one policy. */
export function ResultCard({ benefit, result, facts, vocabulary, day, onGoOn }: CardProps) {
  const { standing, eligibility, rule, unless } = result;
  const [tone, Icon] = looks[standing];
  const refused = standing === 'ineligible';
  const toDo = refused ? doFirst(result, facts, vocabulary) : [];
  const isOpen = standing === 'possible' || standing === 'unjudged';
  const amounts = refused ? [] : amountLines(benefit, eligibility, { facts, day });
  const deadlines = refused || standing === 'unjudged' ? [] : deadlinesOf(rule, facts, day);
  return (
    <article className="card stack">
      <h4>{benefit.title}</h4>
      <p>
        <Chip tone={tone} icon={<Icon aria-hidden="true" />}>
          {standings[standing].name}
        </Chip>
      </p>
      {!refused && rule.confidence !== 'low' && <p>{benefit.gets}</p>}
      {amounts.length > 0 && (
        <Named name={standing === 'eligible' ? texts.amount : texts.ifMet} lines={amounts} />
      )}
      {reasonOf(result, vocabulary).map(({ name, lines }) => (
        <Named key={name} name={name} lines={lines} />
      ))}
      {toDo.length > 0 && <p>{texts.doFirst}</p>}
      {standing === 'eligible' && unless.length > 0 && (
        <Named name={texts.unless} lines={unless.map(({ text }) => text)} />
      )}
      {deadlines.length > 0 && <Named name={texts.deadline} lines={deadlines.map(deadlineText)} />}
      {!refused && benefit.firstStep && <Named name={texts.first} lines={[benefit.firstStep]} />}
      {isOpen && (
        <p>
          {texts.askPhone} <Phone text={hotline.number} />
        </p>
      )}
      <div className="row">
        {toDo.map((id) => (
          <WayButton key={id} primary to={{ kind: 'procedure', id }}>
            {texts.howTo}
          </WayButton>
        ))}
        {onGoOn && <Button onClick={onGoOn}>{texts.goOn(benefit.title)}</Button>}
        <WayButton to={{ kind: 'policy', id: benefit.id }}>{texts.open}</WayButton>
        {isOpen && (
          <WayButton to={{ kind: 'booking', visit: 'assistance', policy: benefit.id }}>
            {texts.book}
          </WayButton>
        )}
        {refused && <WayButton to={{ kind: 'stations' }}>{texts.wrong}</WayButton>}
      </div>
    </article>
  );
}

/** A name and what is said under it: one line as a sentence, several as a list. */
function Named({ name, lines }: { name: string; lines: readonly string[] }) {
  return (
    <div>
      <p className="quiet small">{name}</p>
      {lines.length === 1 ? <p>{lines[0]}</p> : <Lines lines={lines} />}
    </div>
  );
}
