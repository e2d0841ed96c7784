import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Calculation, CalculatorName, Given } from '../../../domain/calculators/calculation.ts';
import { PrintButton } from '../../../ui/paper/PrintButton.tsx';
import { KeepButton } from '../KeepButton.tsx';
import { FieldView } from './FieldView.tsx';
import { faces } from './faces.ts';
import type { Setting } from './fields.ts';
import { Outcome } from './Outcome.tsx';
import { printoutOf } from './printoutOf.ts';
import type { Said } from './said.ts';
import { abouts, names, calculators as texts } from './texts.ts';

interface Props {
  readonly name: CalculatorName;
  readonly setting: Setting;
  /** Whether it is a line that opens in place. */
  readonly folds: boolean;
  /** Whether somebody came for it: then it is open and takes the focus. */
  readonly linked: boolean;
}

/** The first box, or the first of several choices, with something wrong. */
const WRONG = '[aria-invalid="true"], [data-wrong="true"] input';

/** One calculator. Folded, it keeps its form, its result and what was typed, in memory only. Once asked, the result follows every change. */
export function CalculatorForm({ name, setting, folds, linked }: Props) {
  const { fields, start, run } = faces[name];
  const form = useRef<HTMLFormElement>(null);
  const [first] = useState<Given>(() => start?.(setting) ?? {});
  const [given, setGiven] = useState(first);
  /** How often the result was asked for. */
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>(WRONG)?.focus();
  }, [asked]);
  const [cameFor, setCameFor] = useState(linked);
  const [unfolded, setUnfolded] = useState(linked);
  if (linked !== cameFor) {
    setCameFor(linked);
    if (linked) setUnfolded(true);
  }
  useEffect(() => {
    if (!linked) return;
    form.current?.querySelector('button')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'start' });
  }, [linked]);
  const isOpen = unfolded || !folds;
  const shown = fields(setting).filter(({ when }) => when?.(given) ?? true);
  const found = asked > 0 ? run(given, setting) : undefined;
  const clear = () => {
    setGiven(first);
    setAsked(0);
  };
  return (
    <form
      ref={form}
      aria-label={names[name]}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(asked + 1);
      }}
    >
      <h3>
        {folds ? (
          <button
            type="button"
            className="calculator-fold"
            aria-expanded={isOpen}
            onClick={() => setUnfolded(!isOpen)}
          >
            {names[name]}
          </button>
        ) : (
          names[name]
        )}
      </h3>
      <p className={folds ? 'quiet small calculator-about' : 'quiet small'}>{abouts[name]}</p>
      {isOpen && (
        <>
          {shown.map((field) => (
            <FieldView
              key={field.name}
              field={field}
              given={given}
              wrong={found?.kind === 'wrong' ? found.wrong : []}
              set={(of, value) => setGiven((before) => ({ ...before, [of]: value }))}
            />
          ))}
          <div className="row">
            <Button type={given === first ? 'default' : 'primary'} htmlType="submit">
              {texts.compute}
            </Button>
            {asked > 0 && <Button onClick={clear}>{texts.clear}</Button>}
          </div>
        </>
      )}
      <div role="status" className="calculator-status" data-found={found?.kind === 'found'}>
        {(isOpen || found ? announced(found) : []).map((sentence) => (
          <p key={sentence} className={found?.kind === 'found' ? 'figure' : undefined}>
            {sentence}
          </p>
        ))}
      </div>
      {isOpen && found && <Outcome found={found} />}
      {isOpen && found?.kind === 'found' && (
        <div className="row">
          <PrintButton kind="policy" label={texts.print} printout={printoutOf(name, found, setting.today)} />
        </div>
      )}
      {found?.kind === 'found' && (
        <KeepButton
          of="calculator"
          result={{ title: names[name], lines: found.result.result, keptOn: setting.today }}
        />
      )}
    </form>
  );
}

function announced(found: Calculation<Said> | undefined): readonly string[] {
  switch (found?.kind) {
    case undefined:
      return [texts.waiting];
    case 'wrong':
      return [texts.wrong(found.wrong.length)];
    case 'lacking':
      return [texts.lacking];
    case 'refused':
      return [texts.refused];
    case 'found':
      return found.result.result;
  }
}
