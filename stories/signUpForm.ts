import { within } from 'storybook/test';
import { personForm } from '../src/ui/form/sendForm.texts.ts';
import { signUp } from '../src/ui/nouns/signUp/texts.ts';
import type { Hand } from './bookForm.ts';
import type { Canvas } from './plays.ts';

/** Opens the form of the sign-up. */
export async function opensSignUpForm({ canvas }: Canvas, hand: Hand) {
  await hand.click(await canvas.findByRole('button', { name: signUp.open }));
  return within(await canvas.findByRole('form', { name: signUp.form }));
}

/** Fills the form of the sign-up, agrees and sends it. */
export async function sendsSignUp(form: Canvas['canvas'], hand: Hand, phone = '13800000000') {
  await hand.type(form.getByRole('textbox', { name: personForm.name }), '示例居民');
  await hand.type(form.getByRole('textbox', { name: personForm.phone }), phone);
  await hand.click(form.getByRole('checkbox'));
  await hand.click(form.getByRole('button', { name: signUp.send }));
}
