import { within } from 'storybook/test';
import { booking } from '../src/widgets/booking/texts.ts';
import type { Canvas } from './plays.ts';

export interface Hand {
  click(element: Element): Promise<void>;
  type(element: Element, text: string): Promise<void>;
}

/** Opens the form of the first free slot. */
export async function opensBookForm({ canvas }: Canvas, hand: Hand) {
  const group = await canvas.findByRole('group', { name: booking.slots });
  const [free] = within(group)
    .getAllByRole('button')
    .filter((button) => !button.hasAttribute('disabled'));
  if (!free) throw new Error('no free slot');
  await hand.click(free);
  return within(await canvas.findByRole('form', { name: booking.form }));
}
