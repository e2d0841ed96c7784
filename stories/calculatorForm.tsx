import { expect, type userEvent as userEvents, within } from 'storybook/test';
import { ClockProvider } from '../src/data/ClockProvider.tsx';
import { OwnProvider } from '../src/data/own/OwnProvider.tsx';
import type { CalculatorName } from '../src/domain/calculators/calculation.ts';
import { CalculatorList } from '../src/widgets/benefits/calculators/Calculators.tsx';
import { names, calculators as texts } from '../src/widgets/benefits/calculators/texts.ts';
import { clock } from './city.ts';
import type { Canvas } from './plays.ts';
import { sandboxPolicies } from './sandboxPolicies.ts';

/** How the stories of the calculators begin, which stand in several files. */
export const calculatorPart = { parameters: { controls: { disable: true }, part: true } };

interface Shown {
  readonly only?: readonly CalculatorName[];
  readonly open?: CalculatorName;
  /** Ids of policies that the city does not hand in. */
  readonly without?: readonly string[];
}

export const List = ({ only, open, without = [] }: Shown) => (
  <ClockProvider clock={clock}>
    <OwnProvider personal>
      <CalculatorList
        only={only}
        open={open}
        documents={sandboxPolicies.filter(({ id }) => !without.includes(id))}
      />
    </OwnProvider>
  </ClockProvider>
);

export type Play = Canvas & { readonly userEvent: ReturnType<(typeof userEvents)['setup']> };

export type Answer =
  | readonly ['radio', label: string, value?: undefined]
  | readonly ['combobox' | 'textbox', label: string, value: string];

/** A story in which a calculator is filled and says something. */
export const story = (
  only: CalculatorName,
  answers: readonly Answer[],
  says: readonly string[],
  without: readonly string[] = [],
) => ({
  render: () => <List only={[only]} without={without} />,
  async play({ canvas, userEvent }: Play) {
    const form = await fill({ canvas, userEvent }, only, answers);
    for (const words of says) await expect(form.getByRole('status')).toHaveTextContent(words);
  },
});

/** The form of a calculator, filled by the labels of its fields, and sent. */
export async function fill({ canvas, userEvent }: Play, name: CalculatorName, answers: readonly Answer[]) {
  const form = within(canvas.getByRole('form', { name: names[name] }));
  const fold = form.queryByRole('button', { name: names[name], expanded: false });
  if (fold) await userEvent.click(fold);
  for (const [kind, label, value] of answers) {
    if (kind === 'radio') await userEvent.click(form.getByRole('radio', { name: label }));
    if (kind === 'combobox')
      await userEvent.selectOptions(form.getByRole('combobox', { name: label }), value);
    if (kind === 'textbox') await userEvent.type(form.getByRole('textbox', { name: label }), value);
  }
  await userEvent.click(form.getByRole('button', { name: texts.compute }));
  return form;
}

export const born = (year: string, month: string): readonly Answer[] => [
  ['combobox', '哪年', year],
  ['combobox', '哪月', month],
];
