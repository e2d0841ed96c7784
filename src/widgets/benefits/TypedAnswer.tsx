import { Button } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import type { Day } from '../../domain/calendar.ts';
import type { FactDefinition, FactValue } from '../../domain/eligibility/condition.ts';
import { Field } from '../../ui/form/Field.tsx';
import { type DayParts, partsOf, readDay } from './readDay.ts';
import { type Read, readNumber } from './readNumber.ts';
import { question as texts } from './texts.ts';
import { factName } from './words.ts';

interface Props {
  readonly definition: FactDefinition;
  readonly said: FactValue | null | undefined;
  /** Today. */
  readonly day: Day;
  onAnswer(value: FactValue): void;
}

/** A number with its unit. */
export function NumberAnswer({ definition, said, onAnswer }: Props) {
  const [typed, setTyped] = useState(typeof said === 'number' ? String(said) : '');
  const { min, unit } = definition;
  return (
    <Typed read={() => readNumber(typed, min, unit)} onAnswer={onAnswer}>
      {(wrong) => (
        <Field label={texts.inUnit(factName(definition), unit)} wrong={wrong}>
          {(ties) => (
            <input
              {...ties}
              inputMode="decimal"
              autoComplete="off"
              maxLength={20}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
      )}
    </Typed>
  );
}

const YEARS = 110;
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** A day in three lists: no calendar has to be turned back by decades, and no keyboard is needed. */
export function DayAnswer({ said, day, onAnswer }: Props) {
  const id = useId();
  const [parts, setParts] = useState<DayParts>(() => partsOf(said));
  const thisYear = Number(day.slice(0, 4));
  const lists = {
    year: upTo(YEARS).map((back) => thisYear + 1 - back),
    month: upTo(12),
    day: upTo(31),
  } as const;
  return (
    <Typed read={() => readDay(parts, day)} onAnswer={onAnswer}>
      {(wrong) => (
        <>
          <div className="benefits-day">
            {(['year', 'month', 'day'] as const).map((name) => (
              <Field key={name} label={texts[name]}>
                {(ties) => (
                  <select
                    {...ties}
                    aria-describedby={wrong && id}
                    aria-invalid={wrong === undefined ? undefined : true}
                    value={parts[name]}
                    onChange={({ target }) => setParts({ ...parts, [name]: target.value })}
                  >
                    <option value="">{texts.choose}</option>
                    {lists[name].map((one) => (
                      <option key={one} value={one}>
                        {one}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            ))}
          </div>
          {wrong && (
            <p id={id} role="alert">
              {wrong}
            </p>
          )}
        </>
      )}
    </Typed>
  );
}

interface TypedProps {
  read(): Read<FactValue>;
  onAnswer(value: FactValue): void;
  /** @param wrong what is wrong with what was typed */
  readonly children: (wrong: string | undefined) => ReactNode;
}

/** What was typed is the answer once 下一步 or Enter says so and it makes sense. */
function Typed({ read, onAnswer, children }: TypedProps) {
  const [wrong, setWrong] = useState<string>();
  const submit = () => {
    const answer = read();
    setWrong('wrong' in answer ? answer.wrong : undefined);
    if ('value' in answer) onAnswer(answer.value);
  };
  return (
    // Enter in a box presses the first button of the form, which is this one.
    <>
      {children(wrong)}
      <div>
        <Button type="primary" htmlType="submit" onClick={submit}>
          {texts.next}
        </Button>
      </div>
    </>
  );
}
