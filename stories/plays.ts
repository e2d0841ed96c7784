import { expect, within } from 'storybook/test';
import { answerTexts, failure } from '../src/ui/answer/texts.ts';
import { anyNumbers } from './words.ts';

export interface Canvas {
  readonly canvas: ReturnType<typeof within>;
}

/** The call is loading: the skeleton is shown, with its word for screen readers. */
export async function waits({ canvas }: Canvas) {
  const words = await canvas.findAllByText(answerTexts.loading);
  await expect(words[0]?.closest('[aria-busy="true"]')).not.toBeNull();
  await expect(canvas.queryByRole('alert')).toBeNull();
}

/** The call failed, and a retry is offered. */
export const failsWith =
  (sentence: string) =>
  async ({ canvas }: Canvas) => {
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveTextContent(sentence);
    await expect(alert).toHaveTextContent('12333');
    await expect(within(alert).getByRole('button', { name: '重试' })).toBeEnabled();
  };

/** The call failed, and no retry is offered. */
export const refusesWith =
  (sentence: string) =>
  async ({ canvas }: Canvas) => {
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveTextContent(sentence);
    await expect(alert).toHaveTextContent('12333');
    await expect(within(alert).queryByRole('button')).toBeNull();
  };

export const failures = {
  down: failsWith(failure.unavailable),
  unreachable: failsWith(failure.offline),
  lying: failsWith(failure.malformed),
  unauthorized: refusesWith(failure.unauthorized),
  missing: refusesWith(failure.missing),
};

/** Some records were dropped: a note says so, without an alert. */
export async function saysWhatIsMissing({ canvas }: Canvas) {
  const notes = await canvas.findAllByText(anyNumbers(answerTexts.dropped(1)));
  await expect(notes[0]).toBeVisible();
  await expect(canvas.queryByRole('alert')).toBeNull();
}

const letters = (node: Element | null) => (node?.textContent ?? '').replace(/\s/g, '');

/** Finds what says a whole text, also where a number in it is a link that dials. */
export const saying = (text: string) => {
  const wanted = text.replace(/\s/g, '');
  return (_: string, node: Element | null) =>
    letters(node) === wanted && [...(node?.children ?? [])].every((child) => letters(child) !== wanted);
};

/** Sample data is marked. */
export async function saysSample({ canvas }: Canvas) {
  const notes = await canvas.findAllByRole('note', { name: '示例数据' });
  await expect(notes[0]).toBeVisible();
}
