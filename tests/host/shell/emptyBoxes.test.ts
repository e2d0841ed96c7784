// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { emptyBoxesThatGo } from '../../../src/host/shell/shared/emptyBoxes.ts';

let root: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div><form><input value="王阿姨"><textarea>139</textarea></form><p></p></div>';
  root = document.body.querySelector('div') ?? document.body;
});
const boxes = () => [...root.querySelectorAll<HTMLInputElement>('input, textarea')];
const heard = () => new Promise((done) => setTimeout(done));

it('empties the boxes that go, also those in what goes', async () => {
  const [name, phone] = boxes();
  const end = emptyBoxesThatGo(root);
  phone?.remove();
  await heard();
  expect(phone?.value).toBe('');
  expect(name?.value).toBe('王阿姨');
  root.replaceChildren();
  end();
  expect(name?.value).toBe('');
  expect(name?.getAttribute('value')).toBe('');
});

it('leaves what is only moved, and everything once it has ended', async () => {
  const [name, phone] = boxes();
  const end = emptyBoxesThatGo(root);
  root.querySelector('p')?.append(name ?? '');
  await heard();
  expect(name?.value).toBe('王阿姨');
  end();
  phone?.remove();
  await heard();
  expect(phone?.value).toBe('139');
});
