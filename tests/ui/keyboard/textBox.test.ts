// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { isNumeric, keepDeviceKeyboardClosed, takesPoint } from '../../../src/ui/keyboard/textBox.ts';

const boxOf = (attributes: Readonly<Record<string, string>>) =>
  Object.assign(document.createElement('input'), attributes);

test.each([
  [{ type: 'text' }, { numeric: false, point: false }],
  [{ type: 'tel' }, { numeric: true, point: false }],
  [
    { type: 'text', inputMode: 'tel' },
    { numeric: true, point: false },
  ],
  [
    { type: 'text', inputMode: 'numeric' },
    { numeric: true, point: false },
  ],
  [
    { type: 'text', inputMode: 'decimal' },
    { numeric: true, point: true },
  ],
])('a box %o gets the keys for %o, also while our keyboard is open', (attributes, keys) => {
  const box = boxOf(attributes);
  const keysOf = () => ({ numeric: isNumeric(box), point: takesPoint(box) });
  expect(keysOf()).toEqual(keys);
  const open = keepDeviceKeyboardClosed(box);
  expect(box.inputMode).toBe('none');
  expect(keysOf()).toEqual(keys);
  open();
  expect(keysOf()).toEqual(keys);
});
