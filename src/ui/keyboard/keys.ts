import { keyboard as texts } from './texts.ts';

export type LayoutName = 'letters' | 'digits' | 'numbers' | 'amounts';

/** Rows of keys; a name in braces is a key that types nothing. */
export const layout: Record<LayoutName, string[]> = {
  letters: [
    '1 2 3 4 5 6 7 8 9 0',
    'q w e r t y u i o p',
    'a s d f g h j k l {bksp}',
    'z x c v b n m ， 。 {enter}',
    '{digits} {space} {close}',
  ],
  digits: ['1 2 3', '4 5 6', '7 8 9', '. 0 {bksp}', '{letters} {close}'],
  /** For boxes that take digits only, as a phone number: there is no way to letters. */
  numbers: ['1 2 3', '4 5 6', '7 8 9', '0 {bksp}', '{close}'],
  /** The same for boxes in which a point may stand, as in an amount. */
  amounts: ['1 2 3', '4 5 6', '7 8 9', '. 0 {bksp}', '{close}'],
};

/** What stands on the keys that type nothing. */
export const display: Readonly<Record<string, string>> = {
  '{bksp}': texts.erase,
  '{space}': texts.space,
  '{enter}': texts.search,
  '{close}': texts.done,
  '{digits}': texts.digits,
  '{letters}': texts.letters,
};
