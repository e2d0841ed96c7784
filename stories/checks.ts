import { expect } from 'storybook/test';
import { surfaceOf } from '../src/ui/surface/surface.ts';
import type { Settings } from './settings.tsx';

const TARGET = 44;
const BIG_TARGET = 60;
const ELDER_LEAST_TEXT = 18;
const CONTROLS = 'button, input, select, textarea, summary, a[href], [role="button"]';

/**
 * Checks the limits of every screen, as the browser computed them: nothing overflows sideways, touch targets are big
 * enough, and in elder mode no text is too small.
 *
 * @see PRODUCT.md, rule 6: 44 × 44 px, in elder mode and on the kiosk 60 × 60; elder text at least 18 px
 */
export function expectFigures(canvas: HTMLElement, { surface, elder }: Settings) {
  const { elder: isElder, interactive } = surfaceOf(surface, elder);
  const target = isElder || surface === 'kiosk' ? BIG_TARGET : TARGET;
  const elements = within(canvas);
  expect(elements.filter(sticksOut).map(nameOf), 'sticks out sideways').toEqual([]);
  if (interactive) expect(tooSmall(elements, target), `smaller than ${target} px`).toEqual([]);
  else expect(elements.filter(isControl).map(nameOf), 'controls where nobody can touch').toEqual([]);
  if (isElder) expect(smallTexts(elements), `text under ${ELDER_LEAST_TEXT} px`).toEqual([]);
}

/** Every element that is rendered, also inside shadow roots. */
function within(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLElement && isSeen(element) ? [element] : []),
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
  ]);
}

function isSeen(element: HTMLElement): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden') === null
  );
}

function sticksOut(element: HTMLElement): boolean {
  const { left, right } = element.getBoundingClientRect();
  return left < -1 || right > document.documentElement.clientWidth + 1;
}

const isControl = (element: HTMLElement) => element.matches(CONTROLS) && !isInText(element);

function tooSmall(elements: readonly HTMLElement[], least: number): string[] {
  return elements.filter(isControl).flatMap((control) => {
    const { width, height } = touched(control).getBoundingClientRect();
    const enough = Math.min(width, height) > least - 0.5;
    return enough ? [] : [`${nameOf(control)}: ${Math.round(width)} × ${Math.round(height)}`];
  });
}

/** The real touch target: the label around an input, or the card that a button covers. */
function touched(control: HTMLElement): Element {
  const label = control.closest('label');
  if (label) return label;
  const { content, position } = getComputedStyle(control, '::after');
  const isStretched = content !== 'none' && position === 'absolute';
  return (isStretched && control.offsetParent) || control;
}

/** Whether the element is a link in a sentence or in a table of facts. Such a link may be as small as its line. */
function isInText(element: HTMLElement): boolean {
  if (!element.matches('a') || getComputedStyle(element).display !== 'inline') return false;
  return textOf(element.closest('p, li, dl, div')) !== textOf(element);
}

const textOf = (element: Element | null) => element?.textContent?.trim() ?? '';

function smallTexts(elements: readonly HTMLElement[]): string[] {
  return elements.flatMap((element) => {
    const says = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    return says && size < ELDER_LEAST_TEXT ? [`${nameOf(element)}: ${size} px`] : [];
  });
}

function nameOf(element: HTMLElement): string {
  const name = element.getAttribute('aria-label') ?? textOf(element).slice(0, 20);
  return `<${element.tagName.toLowerCase()} class="${element.className}"> ${name}`;
}

/** What the panel knows of one arg. */
interface Control {
  readonly name?: string;
  readonly description?: string;
  readonly control?: unknown;
  readonly table?: { readonly disable?: boolean };
}

const CHINESE = /\p{Script=Han}/u;

/** Every control in the panel has a Chinese name and a sentence. What nobody can change by hand is not in the panel. */
export function expectControls(
  argTypes: Readonly<Record<string, Control>>,
  args: Readonly<Record<string, unknown>>,
) {
  const shown = Object.entries(argTypes).filter(([, { table }]) => table?.disable !== true);
  const unclear = shown.filter(
    ([, { name = '', description = '' }]) => !CHINESE.test(name) || !/\p{Script=Han}.*。$/u.test(description),
  );
  const idle = shown.filter(([arg, { control }]) => !control || typeof args[arg] === 'function');
  expect(
    unclear.map(([arg]) => arg),
    'controls without a Chinese name and sentence',
  ).toEqual([]);
  expect(
    idle.map(([arg]) => arg),
    'controls that do nothing',
  ).toEqual([]);
}
